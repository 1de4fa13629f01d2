"""Whose own wishes a thing takes up, likes it: "the bill reflects our recommendations", "a plan in line with Acme's priorities"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children, copula, obliques, relation
from ingest.what.targets import aim
from ingest.who.actors import holder

from .holding import Claim, author, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

HEEDING = WordSet("heeding")
AGREEING = WordSet("in keeping")
WISHES = WordSet("wishes heeded")
HOLDING = WordSet("holding parts")
QUANTITIES = frozenset({"all", "bulk", "few", "half", "many", "most", "much", "number", "several", "some"})


def heeded(word: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of those whose wishes the subject of `word` takes up; where it does not, they are against it."""
    if not any(_is_own(wish, word, passage) for wish in _taken_up(word)):
        return
    for noun in _what(word):
        target = aim(noun, passage, actors=False)
        if target is not None:
            found = lean(target, -1 if is_negated(word) else 1, 0.5, "speech", (word.i,), 0.8)
            yield from spoken(word, replace(found, firm=True), passage)


def _taken_up(word: Token) -> list[Token]:
    """What the word says is taken up or agreed with, behind a quantity too ("many of | our recommendations")."""
    own = word.lemma_.lower()
    found = children(word, "obj") if own in HEEDING else []
    if {own, word.lower_} & AGREEING:
        found = [noun for case, noun in obliques(word) if case == "with"]
    return [noun for noun in (*found, *_counted(found)) if noun.lemma_.lower() in WISHES]


def _is_own(wish: Token, word: Token, passage: Passage) -> bool:
    """True for a wish of whoever speaks: "our", or his own name."""
    for owner in children(wish, "nmod:poss"):
        if owner.lower_ in FIRST_PERSON:
            return True
        named = holder(owner, passage) if passage.quotation(word) is None else None
        if named is not None and any(named.actor.name == one.actor.name for one in author(passage)):
            return True
    return False


def _what(word: Token) -> list[Token]:
    """What takes the wish up: the subject, or what holds the thing that a relative clause tells it of ("| the bill | has parts that")."""
    be = copula(word)
    subjects = own_subjects(word) or (own_subjects(be) if be is not None else [])
    part, above = word.head, word.head.head
    if relation(word) in ("acl:relcl", "acl"):
        subjects = children(above, *SUBJECTS) if relation(part) == "obj" and above.lemma_.lower() in HOLDING else [part]
    elif not subjects and relation(word) in ("advcl", "parataxis"):
        subjects = own_subjects(part)  # "the plan puts safety first, | consistent | with our request"
    return [*subjects, *_counted(subjects)]


def _counted(nouns: list[Token]) -> list[Token]:
    """What quantities are of ("many of | the plan's steps")."""
    many = [noun for noun in nouns if noun.lemma_.lower() in QUANTITIES]
    return [inner for noun in many for case, inner in obliques(noun) if case == "of"]
