"""How much of the debate is conflict, year by year and over all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx

from graph.measures.blocs import communities
from graph.network import actor_target, agreement, friends
from ontology.model import Source, Statement


@dataclass(frozen=True, slots=True)
class Row:
    """One year, "undated" or "all"; `conflict_share` and `modularity` are None where no two actors share a target."""

    period: str
    statements: int
    actors: int
    targets: int
    congruence: float
    conflict: float
    conflict_share: float | None
    modularity: float | None


def measure(statements: Iterable[Statement], sources: Iterable[Source], *, min_confidence: float = 0.0) -> tuple[Row, ...]:
    """One row per year of publication, then the undated statements, then all of them.

    `conflict_share` is conflict / (congruence + conflict) over all pairs, without normalization; `modularity` (Newman 2004) says how
    cleanly the positive ties fall apart into blocs (0 not at all).
    """
    sources = tuple(sources)
    year_of = {source.id: str(source.published.day.year) for source in sources if source.published}
    periods: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        periods["all"].append(statement)
        periods[year_of.get(statement.document, "undated")].append(statement)
    rows = []
    for period, group in sorted(periods.items(), key=lambda entry: (entry[0] == "all", entry[0])):
        network = actor_target(group, sources, min_confidence=min_confidence)
        if network.number_of_edges():
            rows.append(_row(period, network))
    return tuple(rows)


def _row(period: str, network: nx.MultiDiGraph) -> Row:
    allies = agreement(network, normalization="none")
    congruence = sum(scores["congruence"] for _, _, scores in allies.edges(data=True))
    conflict = sum(scores["conflict"] for _, _, scores in allies.edges(data=True))
    bound = friends(allies)
    together = nx.community.modularity(bound, communities(bound)) if bound.number_of_edges() else None
    return Row(
        period=period,
        statements=sum(weight for _, _, weight in network.edges(data="weight")),
        actors=len(allies),
        targets=sum(1 for node in network if network.in_degree(node)),
        congruence=round(congruence, 4),
        conflict=round(conflict, 4),
        conflict_share=round(conflict / (congruence + conflict), 4) if congruence + conflict else None,
        modularity=None if together is None else round(together, 4),
    )
