"""What is contested: targets with actors on both sides, and who they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import log2

import networkx as nx

from graph.network import actor_target, label, sides
from ontology.model import Source, Stance, Statement


@dataclass(frozen=True, slots=True)
class Row:
    """One target; `support`, `oppose` and `mixed` count actors, lists are joined by '; ' in alphabetical order."""

    target: str
    kind: str
    score: float
    support: int
    oppose: int
    mixed: int
    supporters: str
    opponents: str
    statements: int
    first: str | None
    last: str | None
    iri: str


def measure(statements: Iterable[Statement], sources: Iterable[Source], *, min_confidence: float = 0.0) -> tuple[Row, ...]:
    """Targets that at least one actor supports and one opposes, most contested first."""
    network = actor_target(statements, sources, min_confidence=min_confidence)
    rows = [row for target in network if network.in_degree(target) and (row := _row(network, target))]
    return tuple(sorted(rows, key=lambda row: (-row.score, -row.statements, row.target, row.iri)))


def contestation(support: int, oppose: int) -> float:
    """How contested a target is: (1 - |s - o| / (s + o)) * log2(1 + s + o), for s actors in support and o opposed.

    Our own convention: 0 when all stand on one side, highest for an even split, and growing slowly with the number of actors (1 against 1
    gives 1.58).
    """
    total = support + oppose
    return (1 - abs(support - oppose) / total) * log2(1 + total) if total else 0.0


def _row(network: nx.MultiDiGraph, target: str) -> Row | None:
    taken = sides(network, target)
    camps = {side: sorted(label(network, actor) for actor, taken_side in taken.items() if taken_side is side) for side in Stance}
    support, oppose = len(camps[Stance.SUPPORT]), len(camps[Stance.OPPOSE])
    if not (support and oppose):
        return None
    edges = [edge for _, _, edge in network.in_edges(target, data=True)]
    return Row(
        target=label(network, target),
        kind=network.nodes[target]["kind"],
        score=round(contestation(support, oppose), 4),
        support=support,
        oppose=oppose,
        mixed=len(camps[Stance.MIXED]),
        supporters="; ".join(camps[Stance.SUPPORT]),
        opponents="; ".join(camps[Stance.OPPOSE]),
        statements=sum(edge["weight"] for edge in edges),
        first=min((edge["first"] for edge in edges if edge["first"]), default=None),
        last=max((edge["last"] for edge in edges if edge["last"]), default=None),
        iri=target,
    )
