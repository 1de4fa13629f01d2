"""Whose text it is and what he says of it: "the plan proposed by the Council" is that plan for others, for the Council itself its plan."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.syntax import RELATIVES, SUBJECTS, agents, children, relation

from .wording import worded

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage
    from ontology.model import Span

    from .aims import Aim


def without_maker(found: Aim, maker: Span | None, passage: Passage) -> Aim:
    """The target short of the participle that says that the one under `maker` brought it in ("the rules | drafted by Acme")."""
    if maker is None or found.target.iri is not None:
        return found
    for clause in passage.doc[found.start + 1 : found.end]:
        doers = [passage.span(doer.i, doer.i + 1) for doer in agents(clause)] if _brings(clause) else []
        words = worded(passage, found.start, clause.i)
        if words and any(maker.touches(doer.start, doer.end) for doer in doers):
            return replace(found, target=replace(found.target, name=words), end=clause.i)
    return found


def without_view(found: Aim, predicate: Token, passage: Passage) -> Aim:
    """The target short of the relative clause by which its holder takes his side on it ("the levy | that Acme considers unfair")."""
    if found.target.iri is not None or not found.start < predicate.i < found.end:
        return found
    clause = predicate
    while relation(clause) != "acl:relcl" and clause.head.i != clause.i and found.start < clause.head.i:
        clause = clause.head
    end = clause.left_edge.i
    others = relation(clause) == "acl:relcl" and any(noun.lower_ not in RELATIVES for noun in children(clause, *SUBJECTS))
    words = worded(passage, found.start, end) if others and end > found.start else ""
    return replace(found, target=replace(found.target, name=words), end=end) if words else found


def _brings(clause: Token) -> bool:
    """True for a participle by which somebody is for what he made ("agreed", "recommended"); who bought it need not be."""
    return relation(clause) == "acl" and any(frame.sign > 0 for frame in verbs().get(clause.lemma_.lower(), ()))
