"""Words that the encoder takes for whoever takes a side and that name nobody who could: "an open letter calls for a ban"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns, policy_nouns
from ingest.sides.publishing import WRITINGS

if TYPE_CHECKING:
    from .sensing import Sense


def holds_nothing(reading: Sense) -> bool:
    """True for a law or letter that bears no name ("the January EO", "these E.O.s", "an open letter"): whose it is is not said."""
    actor = reading.holder.actor
    head = actor.name.split()[-1].replace(".", "")
    short = head.removesuffix("s") if head[:1].isupper() else head
    plain = actor.iri is None and (actor.name.islower() or short.isupper())
    return plain and short.lower() in (policy_nouns().keys() | WRITINGS) - group_nouns().keys()
