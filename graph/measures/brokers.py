"""Who agrees with more than one bloc: actors whose allies are spread over the camps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.measures.blocs import communities
from graph.network import actor_target, agreement, friends, label
from ontology.model import Source, Statement


@dataclass(frozen=True, slots=True)
class Row:
    """One actor: its own bloc as `blocs` numbers them, how many `blocs` and `allies` it agrees with, and the allies `outside` its own."""

    actor: str
    kind: str
    bloc: int
    participation: float
    blocs: int
    allies: int
    outside: str
    iri: str


def measure(statements: Iterable[Statement], sources: Iterable[Source], *, min_confidence: float = 0.0) -> tuple[Row, ...]:
    """Actors with allies in two or more blocs, by participation coefficient 1 - sum((w_b / w)^2) over the blocs b (Guimera and Amaral
    2005).

    w_b is the weight of the actor's positive subtract ties into bloc b: 0 when all allies are in one bloc, near 1 when they are spread
    evenly over many.
    """
    network = actor_target(statements, sources, min_confidence=min_confidence)
    allies = friends(agreement(network))
    bloc_of = {actor: number for number, group in enumerate(communities(allies), start=1) for actor in group}
    rows = []
    for actor in allies:
        weights: dict[int, float] = defaultdict(float)
        for ally, tie in sorted(allies[actor].items()):
            weights[bloc_of[ally]] += tie["weight"]
        if len(weights) < 2:
            continue
        total = sum(weights.values())
        spread = 1 - sum((weight / total) ** 2 for weight in weights.values())
        outside = sorted(label(network, ally) for ally in allies[actor] if bloc_of[ally] != bloc_of[actor])
        kind = network.nodes[actor]["kind"]
        rows.append(
            Row(label(network, actor), kind, bloc_of[actor], round(spread, 4), len(weights), len(allies[actor]), "; ".join(outside), actor)
        )
    return tuple(sorted(rows, key=lambda row: (-row.participation, -row.allies, row.actor, row.iri)))
