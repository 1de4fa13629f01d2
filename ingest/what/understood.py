"""Targets left to be understood from the sentence before: in "The bill is up on Monday. Acme | is opposed |" it is the bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children

from .aims import Aim
from .targets import taken_up

if TYPE_CHECKING:
    from spacy.tokens import Token

COMPLEMENTS = ("acl", "ccomp", "iobj", "nmod", "obj", "obl", "xcomp")
# What is part of the predicate itself: "are up in arms", "voted against", "opposes it".
OWN = frozenset({"against", "arms", "it", "no", "yes"})


def left_out(clause: Token, passage: Passage) -> Aim | None:
    """What a predicate without complements is about; None where it names something, or nothing before it can be meant."""
    if any(child.lower_ not in OWN for child in children(clause, *COMPLEMENTS)):
        return None
    target = taken_up(clause, passage, within=1)
    return None if target is None else Aim(target, clause.i, clause.i + 1, 1, 0.6)
