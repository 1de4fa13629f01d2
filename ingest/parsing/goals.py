"""What is only to come true: "to ensure that the act is workable" does not say that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .syntax import relation

if TYPE_CHECKING:
    from spacy.tokens import Token

SECURING = WordSet("securing")
CLAUSES = frozenset({"ccomp", "xcomp", "conj", "advcl"})
DEEP = 4


def is_goal(token: Token) -> bool:
    """True for what a clause tells that somebody is to see to ("ensure that", "make sure that", "so that")."""
    for _ in range(DEEP):
        head = token.head
        if head.i >= token.i or relation(token) not in CLAUSES:
            return False
        sure = head.lower_ in ("sure", "certain") and head.i > 0 and head.nbor(-1).lemma_.lower() == "make"
        if sure or head.lemma_.lower() in SECURING or token.doc[token.left_edge.i : token.left_edge.i + 2].text.lower() == "so that":
            return True
        token = head
    return False
