"""How friendly the words of a sentence sound, by the lexicon alone: what is left to go by where the encoder is not installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ingest.lexicon import judgements, nouns, verbs

NEGATIONS = frozenset(["not", "no", "never", "without", "cannot"])
REACH = 3
ENDINGS = (("ied", "y"), ("ies", "y"), ("ing", ""), ("ing", "e"), ("es", ""), ("ed", ""), ("ed", "e"), ("s", ""), ("d", ""))


def tone(sentence: str) -> float:
    """Friendly words less hostile ones, as a share of both: -1 to 1, and 0 where there is neither."""
    words = re.findall(r"[\w-]+(?:['’]\w+)?", sentence.lower())
    signs = [_sign(word) * (-1 if _negated(words[max(0, at - REACH) : at]) else 1) for at, word in enumerate(words)]
    told = sum(map(abs, signs))
    return sum(signs) / told if told else 0.0


def _negated(before: list[str]) -> bool:
    return any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in before)


def _sign(word: str) -> int:
    return next((_signs()[form] for form in _forms(word) if form in _signs()), 0)


def _forms(word: str) -> Iterator[str]:
    """The word, and what it may be an inflection of."""
    yield word
    for ending, stem in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            yield word[: -len(ending)] + stem


@cache
def _signs() -> dict[str, int]:
    """The sign of every word that always has the same one."""
    found = {lemma: {frame.sign for frame in frames} for lemma, frames in verbs().items()}
    found |= {lemma: {frame.sign for frame in frames} for lemma, frames in nouns().items()}
    found |= {word: {sign} for word, sign in judgements().items()}
    return {word: next(iter(signs)) for word, signs in found.items() if len(signs) == 1 and 0 not in signs}
