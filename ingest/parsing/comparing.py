"""What is set above or below something else: "federal rules are preferable to | a patchwork |", "no substitute for | a law |"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .clauses import is_negated
from .closed_classes import COMPARATIVE
from .syntax import children, once, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

PREFERRING = WordSet("preferring")
TAKING_TO = WordSet("taking to")
BELOW = frozenset({"over", "than", "to"})
STANDING_IN = WordSet("standing in")


@once
def is_lesser(noun: Token) -> bool:
    """True for what something else is preferred to, whether a parser hung it on the preference or on what is preferred."""
    if relation(noun) not in ("obl", "nmod") or not words_on(noun, "case") & BELOW:
        return False
    head, case = noun.head, next(iter(children(noun, "case")))
    if case.lower_ == "to" and case.i and case.nbor(-1).lemma_.lower() in TAKING_TO:
        return False  # "would prefer another approach | to AI"
    if relation(head) == "obj" and head.i < noun.i:
        head = head.head
    return head.lemma_.lower() in PREFERRING and head.i < noun.i and not is_negated(head)


def lesser_of(word: Token) -> list[Token]:
    """What is the lesser in the comparison that a word makes."""
    inner = [noun for thing in children(word, "obj") for noun in children(thing, "nmod")]
    return [noun for noun in (*children(word, "obl", "nmod"), *inner) if is_lesser(noun)] if word.lemma_.lower() in PREFERRING else []


def irreplaceable(word: Token) -> list[Token]:
    """What nothing can stand in for ("codes are no substitute for | a law |")."""
    if word.lemma_.lower() not in STANDING_IN or not is_negated(word):
        return []
    return [noun for noun in children(word, "obl", "nmod") if "for" in words_on(noun, "case")]


def is_graded(word: Token) -> bool:
    """True for a quality that one thing has in a higher degree than another ("the act is | worse | than the order")."""
    higher = word.tag_ in COMPARATIVE or "more" in words_on(word, "advmod")
    behind = [*children(word, "obl", "advcl"), *(noun for noun in children(word.head, "obl", "advcl") if noun.i > word.i)]
    return higher and any(case.lower_ == "than" for noun in behind for case in children(noun, "case", "mark"))
