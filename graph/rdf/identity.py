"""What a record is called in the graph: the IRI of an actor or target, listed or not, and the day by which a document's words held."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from ontology.model import Actor, DatePrecision, PartialDate, Target
from ontology.terms import unlisted_actor_iri, unlisted_target_iri

UNLISTED = (unlisted_actor_iri(""), unlisted_target_iri(""))


def actor_iri(actor: Actor) -> str:
    """The IRI that stands for an actor in the graph: the registry's, or one made from the name."""
    return _listed(actor.iri) or unlisted_actor_iri(actor.name)


def target_iri(target: Target) -> str:
    """The IRI that stands for a target in the graph: the registry's, or one made from the description."""
    return _listed(target.iri) or unlisted_target_iri(target.name)


def known_by(published: PartialDate | None, *, exact: bool = False) -> PartialDate | None:
    """The day by which what a document says was so: its last possible day, "on or before"; `exact` keeps date and precision as they are."""
    if published is None or published.precision is DatePrecision.UNKNOWN:
        return None
    if exact or published.precision is DatePrecision.ON_OR_AFTER:
        return published
    last = published.day
    if published.precision is DatePrecision.MONTH:
        last = date(last.year, last.month, monthrange(last.year, last.month)[1])
    elif published.precision is DatePrecision.YEAR:
        last = date(last.year, 12, 31)
    return PartialDate(last, DatePrecision.ON_OR_BEFORE)


def _listed(iri: str | None) -> str | None:
    if iri is not None and iri.startswith(UNLISTED):
        raise ValueError(f"{iri!r} is minted from a name: leave the record's iri None")
    return iri
