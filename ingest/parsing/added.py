"""Clauses that a speaker adds to another: "we support the bill, | and we believe parents should see the logs |"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import own_subjects
from .syntax import relation

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 3


def added_clause(verb: Token) -> Token | None:
    """The head of the joined clause with a subject of its own under which the verb stands, None in a first clause."""
    for _ in range(DEEP):
        if relation(verb) == "conj" and own_subjects(verb) and own_subjects(verb)[0].i > verb.head.i:
            return verb
        if relation(verb) not in ("ccomp", "xcomp"):
            return None
        verb = verb.head
    return None
