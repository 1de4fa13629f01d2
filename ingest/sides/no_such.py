"""What there is to be none of: "there must be no backdoor for chatbot makers", "there will be no pause in the AI Act"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns
from ingest.parsing.clauses import own_subjects
from ingest.parsing.duties import DUTY
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, obliques, words_on
from ingest.what.aims import of_some
from ingest.what.literal import open_aim
from ingest.what.targets import aim

from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

ABLE = frozenset({"can", "could"})
PROMISED = frozenset({"will", "would", "wo"})
LETTING_OFF = WordSet("leaving a rule")


def no_such(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claim of who says that there must be no such thing, against it.

    That there "will be no law" only foretells it; that there will be no retreat from one is a promise.
    """
    if verb.lemma_.lower() != "be" or "there" not in {word.lower_ for word in children(verb, "expl")}:
        return
    said = words_on(verb, "aux")
    for noun in own_subjects(verb):
        lets_off = noun.lemma_.lower() in LETTING_OFF or act_nouns().get(noun.lemma_.lower(), 0) < 0
        wanted = bool(said & (DUTY | ABLE)) or (bool(said & PROMISED) and lets_off)
        if not wanted or not any(det.lower_ == "no" for det in children(noun, "det")) or _is_of_nothing_else(noun, verb):
            continue
        target = aim(noun, passage, actors=False) or (open_aim(noun, passage) if lets_off else None)
        if target is not None:
            yield from spoken(verb, lean(of_some(target), -1, 0.6, "speech", (verb.i, noun.i), 0.8), passage)


def _is_of_nothing_else(noun: Token, verb: Token) -> bool:
    """True for what is only said to need another thing ("there can be no AI safety | without | rules")."""
    return any(case in ("without", "until", "unless") for word in (noun, verb) for case, _ in obliques(word))
