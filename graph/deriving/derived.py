"""Positions and changes to the triples of the derived graph; `aip:supports` and `aip:opposes` are shortcuts for positions still open.

They are written as lines of N-Quads: a hundred thousand statements give a quarter of a million, and Oxigraph takes them in as text in less
time than it takes to make as many objects in Python.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat, Triple

from graph.rdf.term import RDF_TYPE, day, node, number
from ontology.model import DatePrecision, PartialDate, Position, PositionChange, Stance
from ontology.terms import AIP, AIPV, PREFIXES, stance_iri

DERIVED = NamedNode(PREFIXES["gr"] + "derived")
_SIDES = {Stance.SUPPORT: "supports", Stance.OPPOSE: "opposes"}
# The same few strengths, days, actors and targets come again and again.
_number = lru_cache(maxsize=10_000)(lambda value: str(number(value)))
_day = lru_cache(maxsize=100_000)(lambda value: str(day(value)))
_node = lru_cache(maxsize=100_000)(lambda iri: str(node(iri)))


def derived_triples(held: Iterable[Position], moves: Iterable[PositionChange]) -> Iterator[Triple]:
    """The triples of positions and of the changes between them."""
    return (quad.triple for quad in pyoxigraph.parse("".join(derived_lines(held, moves)), format=RdfFormat.N_QUADS))


def derived_lines(held: Iterable[Position], moves: Iterable[PositionChange]) -> Iterator[str]:
    """The same triples, a line each, those of one position or change in one text."""
    yield from map(position_lines, held)
    yield from map(change_lines, moves)


def position_iri(position: Position) -> str:
    """The IRI of a position: a hash of who holds it, on what, on which side and since when.

    A further statement for the same position leaves its IRI as it is: whoever cites it still finds it, better supported.
    """
    return PREFIXES["pos"] + _digest(position.actor, position.target, position.stance, _written(position.valid_from))


def change_iri(move: PositionChange) -> str:
    """The IRI of a change: a hash of whose it is, its kind and the positions between which it lies."""
    before = position_iri(move.before) if move.before else ""
    return PREFIXES["chg"] + _digest(move.by, move.target, move.kind, before, position_iri(move.after))


def position_lines(position: Position) -> str:
    """The lines of one position, each ended by a line break."""
    known, end = position.valid_from, position.valid_to
    actor, target = _node(position.actor), _node(position.target)
    facts = [
        _type("Position"),
        f"{_aip('positionOf')} {actor}",
        f"{_aip('positionOn')} {target}",
        f"{_aip('polarity')} {_aipv(position.stance)}",
        f"{_aip('intensity')} {_number(position.intensity)}",
        f"{_aip('confidence')} {_number(position.confidence)}",
        f"{_aip('datePrecision')} {_precision(known)}",
    ]
    if known:
        facts.append(f"{_aip('validFrom')} {_day(known.day)}")
    if end:
        facts.append(f"{_aip('validTo')} {_day(end)}")
    facts += [f"{_STANCE_OF}{statement}>" for statement in position.evidence]
    lines = _lines(f"<{position_iri(position)}>", facts)
    return lines if end or position.stance not in _SIDES else f"{lines}{actor} {_aip(_SIDES[position.stance])} {target}{_END}"


def change_lines(move: PositionChange) -> str:
    """The lines of one change, each ended by a line break."""
    facts = [
        _type("PositionChange"),
        f"{_aip('changeBy')} {_node(move.by)}",
        f"{_aip('changeOn')} {_node(move.target)}",
        f"{_aip('changeKind')} {_aipv(move.kind)}",
        f"{_aip('toPosition')} <{position_iri(move.after)}>",
        f"{_aip('datePrecision')} {_precision(move.at)}",
    ]
    if move.before:
        facts.append(f"{_aip('fromPosition')} <{position_iri(move.before)}>")
    if move.at:
        facts.append(f"{_aip('atDate')} {_day(move.at.day)}")
    facts += [f"{_aip('evidence')} <{sentence}>" for sentence in move.evidence]
    return _lines(f"<{change_iri(move)}>", facts)


_END = f" {DERIVED} .\n"
_STANCE_OF = f"<{PREFIXES['prov']}wasDerivedFrom> <{stance_iri('')}"


def _lines(subject: str, facts: Iterable[str]) -> str:
    """A line for each fact: predicate and object."""
    return f"{subject} " + f"{_END}{subject} ".join(facts) + _END


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
    return _aipv(known.precision if known else DatePrecision.UNKNOWN)


def _written(known: PartialDate | None) -> str:
    return f"{known.precision} {known.day.isoformat()}" if known else ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
