"""What only tells of another target: "opposes | an amendment | that bars laws on | AI |" is against the amendment alone.

So does what stands behind the heading of a list's item ("We support: - | Visa reform |: Keeping | graduates | here").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ingest.parsing.syntax import relation
from ingest.sides.holding import Claim

from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ingest.what.aims import Aim

CLAUSES = frozenset({"acl", "acl:relcl"})


def is_told_of_another(reading: Sense, claims: Iterable[Claim], others: Iterable[Sense]) -> bool:
    """True if the same holder takes the same side on something else, and the words stand in a clause that describes that, or below it."""
    if reading.aim is None or reading.aim.target.iri is not None:
        return False
    own = [each.leaning.aim for each in claims if _is_alike(each, reading)]
    own += [each.aim for each in others if each.aim is not None and (each.holder.actor, each.sign) == (reading.holder.actor, reading.sign)]
    if any(_heads(other, reading.aim, reading.predicate.doc) for other in own):
        return True
    described = list(_described(reading.predicate.doc[reading.aim.start : reading.aim.end].root, reading.aim))
    return any(other.end <= reading.aim.start and other.start <= noun.i < other.end for other in own for noun in described)


def _heads(other: Aim, aim: Aim, doc: Doc) -> bool:
    """True for words that open their block and that a colon parts from those of the other target."""
    return other.start == 0 and other.end <= aim.start and doc[other.end].text == ":"


def _is_alike(claim: Claim, reading: Sense) -> bool:
    side = claim.leaning.sign * claim.leaning.aim.sign
    return (claim.holder.actor, side) == (reading.holder.actor, reading.sign)


def _described(head: Token, aim: Aim) -> Iterable[Token]:
    """The nouns that are described by the clauses in which the words stand."""
    for token in (head, *head.ancestors):
        remark = token.tag_ == "VBG" and token.i > 0 and token.nbor(-1).text == ","  # "wants growth, | encouraging" is the holder's
        if relation(token) in CLAUSES and token.head.i < aim.start and not remark:
            yield token.head
        if relation(token) == "conj" and token.pos_ == "VERB":
            return  # "rejected the claim that it is clear and | urged": a small parser joins the wrong verbs
