"""What is granted before a reservation: "while we do not oppose the plan outright, there are better ways" is of two minds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import relation, words_on

from .holding import Claim, held
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

GRANTING = frozenset({"although", "though", "while", "whilst"})


def conceded(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Two claims, which make up a mixed one, of who is "not against" a thing in a clause that grants something."""
    marks = words_on(verb, "mark")
    if relation(verb) != "advcl" or not (marks & GRANTING) or not is_negated(verb):
        return
    for leaning in leanings(verb, passage):
        if leaning.sign < 0 and leaning.manner in ("attitude", "speech"):
            for sign in (1, -1):
                yield from held(verb, replace(leaning, sign=sign, strength=0.4, manner="attitude", firm=True), passage)
