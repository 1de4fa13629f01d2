"""Targets left to be understood from the sentence before: in "The bill is up on Monday. Acme | is opposed |" it is the bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, relation

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
    if _is_set_against(clause) and not _is_named_here(clause, passage):
        return None
    return None if target is None else Aim(target, clause.i, clause.i + 1, 1, 0.6)


def _is_set_against(word: Token) -> bool:
    """True behind what the main clause says of a thing of its own ("floated selling dolls abroad, though some | remain opposed |")."""
    clause = word.head if relation(word) == "xcomp" else word
    main = clause.head
    behind = relation(clause) in ("advcl", "conj") and main.i < clause.i and bool(own_subjects(main))
    return behind and any(each.i < clause.i for each in children(main, "obj", "xcomp", "ccomp"))


def _is_named_here(word: Token, passage: Passage) -> bool:
    """True if the sentence itself has named a target before the word."""
    before = [trace for trace, _ in passage.discourse.targets_before(passage.number, word.i)]
    return any(trace.block == passage.number and trace.token >= word.sent.start for trace in before)
