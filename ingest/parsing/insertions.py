"""Clauses of saying set between a subject and its verb: "the act, Roe argued, would crush small firms"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .syntax import SUBJECTS, children, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

FIRST = (*SUBJECTS, "dislocated")


def parted_subject(clause: Token) -> Token | None:
    """The subject that a small parser gives to the inserted verb of saying ("| the act |, Roe argued, would crush"), None elsewhere."""
    said = clause.head
    if relation(clause) != "ccomp" or clause.i <= said.i or children(clause, *SUBJECTS):
        return None
    before = [noun for noun in children(said, *FIRST) if noun.i < said.i]
    if len(before) < 2 or clause.doc[clause.left_edge.i - 1].text != ",":
        return None
    first, speaker = before[-2:]
    return first if clause.doc[speaker.left_edge.i - 1].text == "," and first.i < speaker.left_edge.i else None


def is_parted(subject: Token) -> bool:
    """True for what a small parser takes for the subject of the verb of saying set behind it, where it is that of the clause behind."""
    return any(parted_subject(clause) == subject for clause in children(subject.head, "ccomp"))
