"""Positions and changes to the triples of the derived graph; `aip:supports` and `aip:opposes` are shortcuts for positions still open.

The triples are written as lines of N-Triples: a hundred thousand statements give a quarter of a million, and Oxigraph takes them in as text
in less time than it takes to make as many objects in Python.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from pyoxigraph import Triple

from graph.term import RDF_TYPE, day, node, number, triples_of
from ontology.model import DatePrecision, PartialDate, Position, PositionChange, Stance
from ontology.terms import AIP, AIPV, PREFIXES, stance_iri

_SIDES = {Stance.SUPPORT: "supports", Stance.OPPOSE: "opposes"}
# The same few strengths, days, actors and targets come again and again.
_number = lru_cache(maxsize=10_000)(lambda value: str(number(value)))
_day = lru_cache(maxsize=100_000)(lambda value: str(day(value)))
_node = lru_cache(maxsize=100_000)(lambda iri: str(node(iri)))


def derived_triples(held: Iterable[Position], moves: Iterable[PositionChange]) -> Iterator[Triple]:
    """The triples of positions and of the changes between them."""
    return triples_of(derived_lines(held, moves))


def derived_lines(held: Iterable[Position], moves: Iterable[PositionChange]) -> Iterator[str]:
    """The same triples, one N-Triples line each."""
    for position in held:
        yield from position_lines(position)
    for move in moves:
        yield from change_lines(move)


def position_iri(position: Position) -> str:
    """The IRI of a position: a hash of who holds it, on what, on which side and since when.

    A further statement for the same position leaves its IRI as it is: whoever cites it still finds it, better supported.
    """
    return PREFIXES["pos"] + _digest(position.actor, position.target, position.stance, _written(position.valid_from))


def change_iri(move: PositionChange) -> str:
    """The IRI of a change: a hash of whose it is, its kind and the positions between which it lies."""
    before = position_iri(move.before) if move.before else ""
    return PREFIXES["chg"] + _digest(move.by, move.target, move.kind, before, position_iri(move.after))


def position_lines(position: Position) -> Iterator[str]:
    """The lines of one position, each ended by a line break."""
    own, known, end = f"<{position_iri(position)}>", position.valid_from, position.valid_to
    actor, target = _node(position.actor), _node(position.target)
    yield f"{own} {_type('Position')} .\n"
    yield f"{own} {_aip('positionOf')} {actor} .\n"
    yield f"{own} {_aip('positionOn')} {target} .\n"
    yield f"{own} {_aip('polarity')} {_aipv(position.stance.value)} .\n"
    yield f"{own} {_aip('intensity')} {_number(position.intensity)} .\n"
    yield f"{own} {_aip('confidence')} {_number(position.confidence)} .\n"
    yield f"{own} {_aip('datePrecision')} {_precision(known)} .\n"
    if known:
        yield f"{own} {_aip('validFrom')} {_day(known.day)} .\n"
    if end:
        yield f"{own} {_aip('validTo')} {_day(end)} .\n"
    for statement in position.evidence:
        yield f"{own} {_DERIVED_FROM} <{stance_iri(statement)}> .\n"
    if end is None and position.stance in _SIDES:
        yield f"{actor} {_aip(_SIDES[position.stance])} {target} .\n"


def change_lines(move: PositionChange) -> Iterator[str]:
    """The lines of one change, each ended by a line break."""
    own = f"<{change_iri(move)}>"
    yield f"{own} {_type('PositionChange')} .\n"
    yield f"{own} {_aip('changeBy')} {_node(move.by)} .\n"
    yield f"{own} {_aip('changeOn')} {_node(move.target)} .\n"
    yield f"{own} {_aip('changeKind')} {_aipv(move.kind.value)} .\n"
    if move.before:
        yield f"{own} {_aip('fromPosition')} <{position_iri(move.before)}> .\n"
    yield f"{own} {_aip('toPosition')} <{position_iri(move.after)}> .\n"
    yield f"{own} {_aip('datePrecision')} {_precision(move.at)} .\n"
    if move.at:
        yield f"{own} {_aip('atDate')} {_day(move.at.day)} .\n"
    for sentence in move.evidence:
        yield f"{own} {_aip('evidence')} <{sentence}> .\n"


_DERIVED_FROM = f"<{PREFIXES['prov']}wasDerivedFrom>"


@cache
def _type(name: str) -> str:
    return f"{RDF_TYPE} {node(AIP[name])}"


@cache
def _aip(name: str) -> str:
    return str(node(AIP[name]))


@cache
def _aipv(name: str) -> str:
    return str(node(AIPV[name]))


def _precision(known: PartialDate | None) -> str:
    return _aipv((known.precision if known else DatePrecision.UNKNOWN).value)


def _written(known: PartialDate | None) -> str:
    return f"{known.precision} {known.day}" if known else ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
