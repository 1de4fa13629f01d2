"""Who would keep states from making laws is for that, and against what they would make: rules and encoder mean one side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.what.preventing import PREVENTING

from .backing import same

if TYPE_CHECKING:
    from ingest.sides.holding import Claim

    from .sensing import Sense


def as_heard(claim: Claim, readings: Iterable[Sense]) -> Claim:
    """The claim for keeping states out, marked as the reverse of the side that the encoder reads on what they are kept from."""
    own = claim.leaning.aim
    keeping = claim.predicate.doc[own.start].lemma_.lower() in PREVENTING and own.target.iri is not None and claim.leaning.sign > 0
    heard = keeping and any(_is_on_what_is_kept(claim, reading) for reading in readings)
    return replace(claim, leaning=replace(claim.leaning, aim=replace(own, sign=-1))) if heard else claim


def _is_on_what_is_kept(claim: Claim, reading: Sense) -> bool:
    own, other = claim.leaning.aim, reading.aim
    return other is not None and reading.sign < 0 and same(claim, reading) and own.start < other.start < own.end
