"""Whether one side stands for or against another: the polarity of an ordered pair, from a sentence and the article around it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.naming.called import called
from ingest.sides.tone import tone
from ontology.model import Stance

from .encoder.pieces import Shown, shown
from .encoder.session import Answer, is_installed, load

if TYPE_CHECKING:
    from ingest.naming.called import Place

NAMELESS = "They"
BEFORE = 400  # characters of the paragraph before a sentence; the encoder has no room for more
RARE = 1e-3  # added to tag probabilities, so that two tiny ones do not make a large ratio
# What each reading of a sentence weighs: as the holder's own words or as words about the holder, on the target or on anything.
SAID_OF_TARGET, SAID, TOLD_OF_TARGET, TOLD = 1.0, 0.5, 4.0, 0.5
ARTICLE = 0.6  # of the whole, what the article's sentences that name the ends weigh
# Log-odds by which support must win for every end that the sentence leaves unnamed: the less is told, the more news is of quarrels.
UNNAMED = 0.5
STEEPNESS = 0.6
FRIENDLY = 0.85  # the tone above which support is likelier, where there is only the lexicon


@dataclass(frozen=True, slots=True)
class Polarity:
    """Support or oppose, with its probability: 0.5 to 1."""

    stance: Stance
    probability: float


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence as the encoder reads it for one holder: as words that the holder says, and as words that name the holder."""

    shown: Shown
    said: Answer
    told: Answer | None


def polarity(sentence: str, holder: str, target: str, *, context: str = "") -> Polarity:
    """Which side `holder` takes on `target`, taking for granted that the sentence shows one.

    Both are names, or "" for one that the text leaves unnamed; the sentence need not name either. `context` is the article or what
    comes before the sentence: the words just before tell what "it" means, and its other sentences that name the ends count too.
    """
    others = [other for other in _sentences(context, sentence) if _names(other, holder, target)]
    unnamed = sum(not called(end, sentence) for end in (holder, target))
    if not is_installed():
        return _settled(_mean([tone(sentence), *map(tone, others)]) - FRIENDLY)
    here = _evidence(sentence, _before(context, sentence), holder, target)
    around = _mean([here, *(_evidence(other, _before(context, other), holder, target) for other in others)])
    evidence = (1 - ARTICLE) * here + ARTICLE * around
    return _settled(STEEPNESS * (evidence - UNNAMED * unnamed))


def _names(sentence: str, holder: str, target: str) -> bool:
    """True if the sentence names the ends: the target, and the holder if that has a name."""
    return bool(called(target, sentence)) and (not holder or bool(called(holder, sentence)))


def _settled(log_odds: float) -> Polarity:
    likely = 1 / (1 + math.exp(-abs(log_odds)))
    return Polarity(Stance.SUPPORT if log_odds > 0 else Stance.OPPOSE, round(likely, 3))


def _mean(values: Iterable[float]) -> float:
    values = list(values)
    return sum(values) / len(values)


def _sentences(context: str, sentence: str) -> list[str]:
    """The context's other sentences, roughly: at line ends, and at full stops before a capital."""
    parts = (part.strip() for part in re.split(r"\n+|(?<=[.!?”\"])\s+(?=[A-Z“\"])", context))
    return [part for part in parts if part and part not in sentence]


def _before(context: str, sentence: str) -> str:
    """The end of the paragraph, or of the line, that comes before the sentence."""
    at = context.find(sentence)
    before = context[:at] if at >= 0 else context
    return before.strip().rpartition("\n")[2][-BEFORE:]


def _evidence(sentence: str, before: str, holder: str, target: str) -> float:
    """Log-odds of support over opposition: the weighted mean of what the encoder tags on the target's words and on any words."""
    read = _read(sentence, before, holder)
    inside = range(read.shown.first, read.shown.first + len(read.shown.offsets))
    there = _pieces(read.shown, called(target, sentence))
    ways = [(SAID, read.said, tuple(inside)), (SAID_OF_TARGET, read.said, there)]
    if read.told is not None:
        ways += [(TOLD, read.told, tuple(inside)), (TOLD_OF_TARGET, read.told, there)]
    counted = [(weight, _leaning(answer, pieces)) for weight, answer, pieces in ways if pieces]
    return sum(weight * leaning for weight, leaning in counted) / sum(weight for weight, _ in counted) if counted else 0.0


def _leaning(answer: Answer, pieces: tuple[int, ...]) -> float:
    """Log-ratio of the surest support tag to the surest oppose tag on some pieces."""
    tags = answer.tags[list(pieces)]
    support, oppose = float((tags[:, 1] + tags[:, 2]).max()), float((tags[:, 3] + tags[:, 4]).max())
    return math.log((support + RARE) / (oppose + RARE))


@lru_cache(maxsize=4096)
def _read(sentence: str, before: str, holder: str) -> Read:
    encoder = load()
    words = shown(encoder.tokenizer, sentence, speaker=holder or NAMELESS, context=before)
    named = _pieces(words, called(holder, sentence))
    answers = encoder.answers(encoder.take(words), [words.speaker(), named] if named else [words.speaker()])
    return Read(words, answers[0], answers[1] if named else None)


def _pieces(words: Shown, places: Iterable[Place]) -> tuple[int, ...]:
    return tuple(piece for start, end in places for piece in words.pieces(start, end))
