"""What grammar gives to somebody else than the encoder: a deed told in another clause, a side of those counted among a group."""

from __future__ import annotations

from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import relation
from ingest.sides.holding import Claim

from .deeds import is_in
from .sensing import Sense


def is_done_by_another(claim: Claim, reading: Sense, passage: Passage) -> bool:
    """True if grammar gives the very deed to somebody else, where the encoder errs.

    "Roe met Doe, | who wrote the bill", "States pass rules, and | Acme backs the bill".
    """
    if reading.aim is None:
        return False
    own, other = claim.leaning.aim, reading.aim
    alike = own.target == other.target or own.meets(other)
    same_deed = claim.predicate.i == reading.predicate.i and alike
    same_side = claim.leaning.sign * claim.leaning.aim.sign == reading.sign
    verb = claim.predicate
    while relation(verb) == "conj" and not own_subjects(verb):
        verb = verb.head
    if not (same_deed and same_side) or claim.holder.actor == reading.holder.actor:
        return False
    beside = relation(verb) == "conj" and any(is_in(subject, reading.holder.text, passage) for subject in own_subjects(verb.head))
    return beside or relation(verb) == "acl:relcl"


def counts_by(claim: Claim, reading: Sense, passage: Passage) -> bool:
    """True for the group's own word, where the claim is that of those counted among it ("| groups | that back it include Acme")."""
    clause = claim.predicate
    if relation(clause) not in ("acl", "acl:relcl") or clause.head.i not in claim.leaning.cue or claim.holder.actor == reading.holder.actor:
        return False
    return clause.sent.start == reading.sentence and is_in(clause.head, reading.holder.text, passage)
