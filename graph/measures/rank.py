"""Who takes part most: actors by statements, by targets, and by their place between the camps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx

from graph.network import actor_target, agreement, friends, label
from ontology.model import Source, Statement

# Exact betweenness takes minutes beyond this many actors; a seeded sample of as many sources stands in for it.
EXACT = 500


@dataclass(frozen=True, slots=True)
class Row:
    """One actor; `betweenness` (0 to 1) is the share of shortest paths of agreement that lead through it."""

    rank: int
    actor: str
    kind: str
    statements: int
    targets: int
    support: int
    oppose: int
    mixed: int
    betweenness: float
    iri: str


def measure(statements: Iterable[Statement], sources: Iterable[Source], *, min_confidence: float = 0.0) -> tuple[Row, ...]:
    """Actors by number of statements, then number of targets, then betweenness, then name.

    Betweenness (Freeman 1977) is taken in the network of actors who agree more than they disagree, where closer agreement is a shorter way.
    """
    network = actor_target(statements, sources, min_confidence=min_confidence)
    allies = friends(agreement(network))
    sample = EXACT if len(allies) > EXACT else None
    between = nx.betweenness_centrality(allies, k=sample, weight="distance", seed=1)
    rows = []
    for actor in allies:
        counts: Counter[str] = Counter()
        for _, _, edge in network.out_edges(actor, data=True):
            counts[edge["stance"]] += edge["weight"]
        targets = len(set(network.successors(actor)))
        shares = (counts["support"], counts["oppose"], counts["mixed"])
        rows.append(
            Row(0, label(network, actor), network.nodes[actor]["kind"], counts.total(), targets, *shares, round(between[actor], 4), actor)
        )
    rows.sort(key=lambda row: (-row.statements, -row.targets, -row.betweenness, row.actor, row.iri))
    return tuple(
        Row(place, row.actor, row.kind, row.statements, row.targets, row.support, row.oppose, row.mixed, row.betweenness, row.iri)
        for place, row in enumerate(rows, start=1)
    )
