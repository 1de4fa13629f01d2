"""Who moved: changes of position over time, and offices that passed to somebody of another view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx

from graph.deriving.derive import changes, positions
from graph.deriving.offices import predecessors, term_ends
from graph.network import actor_target, label
from ontology.model import ChangeKind, Position, PositionChange, Source, Statement


@dataclass(frozen=True, slots=True)
class Row:
    """One move; `at` is an ISO date or None, intensities run from -1 to 1, `predecessor` is set when an office passed on."""

    at: str | None
    actor: str
    target: str
    kind: str
    before: str
    after: str
    intensity_before: float
    intensity_after: float
    predecessor: str | None
    iri: str


def measure(statements: Iterable[Statement], sources: Iterable[Source], *, min_confidence: float = 0.0) -> tuple[Row, ...]:
    """Moves between two positions on one target, oldest first, undated last; `deriving.derive` says what a position and a move are."""
    sources = tuple(sources)
    dated = {source.id for source in sources}
    counted = [statement for statement in statements if statement.confidence >= min_confidence and statement.document in dated]
    network = actor_target(counted, sources)
    moves = changes(positions(counted, sources, ends=term_ends()), predecessors())
    rows = [_row(network, move, move.before) for move in moves if move.before is not None]
    return tuple(sorted(rows, key=lambda row: (row.at is None, row.at or "", row.actor, row.target, row.iri)))


def _row(network: nx.MultiDiGraph, move: PositionChange, before: Position) -> Row:
    passed_on = move.kind is ChangeKind.OFFICE_SUCCESSION
    return Row(
        at=str(move.at) if move.at else None,
        actor=label(network, move.after.actor),
        target=label(network, move.after.target),
        kind=str(move.kind),
        before=str(before.stance),
        after=str(move.after.stance),
        intensity_before=before.intensity,
        intensity_after=move.after.intensity,
        predecessor=label(network, before.actor) if passed_on else None,
        iri=move.after.actor,
    )
