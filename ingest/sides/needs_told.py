"""What is said to be badly needed: "I rise to discuss the critical need for audits" is for audits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, obliques, words_on
from ingest.what.lists import all_of
from ingest.what.targets import aim
from ingest.who.doers import bearers_of

from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

BADLY = WordSet("badly")
NONE = frozenset({"any", "little", "no", "not"})
OTHERS = frozenset({"he", "many", "she", "some", "they", "you"})
DEEP = 6


def needed_badly(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The side of who speaks on what there is a great need for; where others are said to speak of it, it is theirs."""
    if noun.lemma_.lower() != "need" or noun.pos_ != "NOUN" or _is_told_by_others(noun, passage):
        return
    denied = bool(words_on(noun, "det", "amod", "advmod") & NONE)
    badly = [word for word in children(noun, "amod") if word.lower_ in BADLY and not denied]
    for preposition, thing in obliques(noun) if badly else ():
        found = aim(thing, passage, actors=False) if preposition == "for" else None
        for target in all_of(found, thing, passage):
            yield from spoken(noun, lean(target, 1, 0.6, "speech", (badly[0].i, noun.i), 0.9), passage)


def _is_told_by_others(noun: Token, passage: Passage) -> bool:
    """True where somebody else does the verb above ("Roe stressed the urgent need for it")."""
    verb = noun.head
    for _ in range(DEEP):
        subjects = own_subjects(verb) if verb.pos_ in ("VERB", "AUX") else []
        if subjects:
            return any(each.lower_ in OTHERS or (each.lower_ not in FIRST_PERSON and bearers_of(each, passage)) for each in subjects)
        verb = verb.head
    return False
