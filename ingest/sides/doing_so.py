"""What "do so" stands for: the deed of another, told before ("Acme will sign it, while Apex declined to do so")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.clauses import own_subjects
from ingest.parsing.syntax import children, is_verbal, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

INNER = frozenset({"xcomp", "ccomp", "aux"})
DEEP = 4


def deed_meant(verb: Token) -> Token | None:
    """The verb that "do so" stands for: that of the clause beside its own, else of the sentence before."""
    if not _stands_for_another(verb):
        return None
    clause = verb
    for _ in range(DEEP):
        if own_subjects(clause) or relation(clause) not in INNER:
            break
        clause = clause.head
    beside = [clause.head] if clause.head != clause else []
    beside += [other for other in children(clause, "advcl", "parataxis", "ccomp", "conj") if other.i < clause.i]
    before = verb.doc[verb.sent.start - 1].sent.root if verb.sent.start else None
    found = [other for other in beside if is_verbal(other) and other.i < verb.i and own_subjects(other)]
    return found[0] if found else before if not beside else None


def _stands_for_another(verb: Token) -> bool:
    return verb.lemma_.lower() == "do" and any(word.lower_ == "so" and word.i > verb.i for word in children(verb, "advmod"))
