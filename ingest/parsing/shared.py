"""Predicates that share a subject: "the bill would raise costs and | stifle research |" says both of the bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .clauses import is_negated, own_subjects
from .syntax import children, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

ALIKE = ({"VB"}, {"VBZ", "VBP"}, {"VBD", "VBN"})
CHAINED = 4
GOING_ON = WordSet("going on")


def causes(verb: Token) -> list[Token]:
    """The verb's own subjects, else those of the verb that it is joined to in the same form."""
    return own_subjects(joined_to(ongoing(verb)))


def ongoing(verb: Token) -> Token:
    """The verb above that only says that it goes on or seems so ("the bill | continues | to harm labs"), else the verb itself."""
    head = verb.head
    return head if relation(verb) == "xcomp" and head.lemma_.lower() in GOING_ON and not own_subjects(verb) else verb


def joined_to(verb: Token) -> Token:
    """The first verb of the row in which a verb without subject or auxiliary stands, else the verb itself."""
    first = verb
    for _ in range(CHAINED):
        before = first.head
        alike = any({first.tag_, before.tag_} <= forms for forms in ALIKE)
        if relation(first) != "conj" or not alike or before.i >= first.i or own_subjects(first) or children(first, "aux", "mark"):
            break
        first = before
    return first


def is_denied(verb: Token) -> bool:
    """True for what is negated itself, or with the verb that "or" joins it to ("would not raise costs | or stifle | research")."""
    first = joined_to(verb)
    row = first != verb and bool(words_on(verb, "cc") & {"or", "nor"})
    return is_negated(verb) or (row and is_negated(first))
