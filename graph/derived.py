"""Positions and changes to the triples of the derived graph; `aip:supports` and `aip:opposes` are shortcuts for positions still open."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from pyoxigraph import Triple

from graph.term import RDF_TYPE, Term, day, node, number
from ontology.model import DatePrecision, PartialDate, Position, PositionChange, Stance
from ontology.terms import AIP, AIPV, PREFIXES, stance_iri


def derived_triples(held: Iterable[Position], moves: Iterable[PositionChange]) -> Iterator[Triple]:
    """The triples of positions and of the changes between them."""
    for position in held:
        yield from _position_triples(position)
    for move in moves:
        yield from _change_triples(move)


def position_iri(position: Position) -> str:
    """The IRI of a position: a hash of everything it says, so that an equal position has an equal IRI."""
    return PREFIXES["pos"] + _digest(position.actor, position.target, position.stance, _written(position.valid_from), *position.evidence)


def change_iri(move: PositionChange) -> str:
    """The IRI of a change: a hash of whose it is, its kind and the two positions."""
    return PREFIXES["chg"] + _digest(move.by, move.target, move.kind, position_iri(move.before), position_iri(move.after))


def _position_triples(position: Position) -> Iterator[Triple]:
    own = node(position_iri(position))
    values: list[tuple[str, Term | None]] = [
        (RDF_TYPE.value, node(AIP.Position)),
        (AIP.positionOf, node(position.actor)),
        (AIP.positionOn, node(position.target)),
        (AIP.polarity, node(AIPV[position.stance.value])),
        (AIP.intensity, number(position.intensity)),
        (AIP.confidence, number(position.confidence)),
        (AIP.validFrom, day(position.valid_from.day) if position.valid_from else None),
        (AIP.datePrecision, node(AIPV[_precision(position.valid_from)])),
        (AIP.validTo, day(position.valid_to) if position.valid_to else None),
        *((PREFIXES["prov"] + "wasDerivedFrom", node(stance_iri(statement))) for statement in position.evidence),
    ]
    yield from (Triple(own, node(name), value) for name, value in values if value is not None)
    shortcut = {Stance.SUPPORT: AIP.supports, Stance.OPPOSE: AIP.opposes}.get(position.stance)
    if shortcut and position.valid_to is None:
        yield Triple(node(position.actor), node(shortcut), node(position.target))


def _change_triples(move: PositionChange) -> Iterator[Triple]:
    own = node(change_iri(move))
    values: list[tuple[str, Term | None]] = [
        (RDF_TYPE.value, node(AIP.PositionChange)),
        (AIP.changeBy, node(move.by)),
        (AIP.changeOn, node(move.target)),
        (AIP.changeKind, node(AIPV[move.kind.value])),
        (AIP.fromPosition, node(position_iri(move.before))),
        (AIP.toPosition, node(position_iri(move.after))),
        (AIP.atDate, day(move.at.day) if move.at else None),
        (AIP.datePrecision, node(AIPV[_precision(move.at)])),
    ]
    yield from (Triple(own, node(name), value) for name, value in values if value is not None)


def _precision(known: PartialDate | None) -> str:
    return (known.precision if known else DatePrecision.UNKNOWN).value


def _written(known: PartialDate | None) -> str:
    return f"{known.precision} {known.day}" if known else ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
