"""Who stands together: groups of actors that agree more with each other than with the rest, and what unites them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx

from graph.network import actor_target, agreement, friends, label, sides
from ontology.model import Source, Stance, Statement


@dataclass(frozen=True, slots=True)
class Row:
    """One bloc; lists are joined by '; ' in alphabetical order, `cohesion` (0 to 1) is the share of its pairs that agree on balance."""

    bloc: int
    size: int
    members: str
    supports: str
    opposes: str
    cohesion: float


def measure(
    statements: Iterable[Statement], sources: Iterable[Source], *, min_confidence: float = 0.0, minimum: int = 2
) -> tuple[Row, ...]:
    """Blocs of at least `minimum` actors, largest first, with the targets on which several members, and none against them, take a side."""
    network = actor_target(statements, sources, min_confidence=min_confidence)
    allies = friends(agreement(network))
    groups = [group for group in communities(allies) if len(group) >= minimum]
    return tuple(_row(network, allies, number, group) for number, group in enumerate(groups, start=1))


def communities(allies: nx.Graph) -> list[list[str]]:
    """The groups of an agreement network, largest first, members in the order of their keys.

    Louvain's method (Blondel et al. 2008) over the positive ties of the subtract network, with a fixed seed; adversarial ties have no
    weight in it.
    """
    if not allies.number_of_edges():
        return [[actor] for actor in sorted(allies)]
    actors = sorted(allies)
    # Numbers instead of names: the order in which Python walks a set of strings changes from run to run.
    numbered = nx.relabel_nodes(allies, {actor: number for number, actor in enumerate(actors)})
    groups = nx.community.louvain_communities(numbered, weight="weight", seed=1)
    return sorted((sorted(actors[number] for number in group) for group in groups), key=lambda group: (-len(group), group))


def _row(network: nx.MultiDiGraph, allies: nx.Graph, number: int, group: list[str]) -> Row:
    shared = _shared(network, group)
    pairs = len(group) * (len(group) - 1) / 2
    agreeing = allies.subgraph(group).number_of_edges()
    return Row(
        bloc=number,
        size=len(group),
        members=_names(network, group),
        supports=_names(network, shared[Stance.SUPPORT]),
        opposes=_names(network, shared[Stance.OPPOSE]),
        cohesion=round(agreeing / pairs, 4) if pairs else 1.0,
    )


def _shared(network: nx.MultiDiGraph, group: list[str]) -> dict[Stance, list[str]]:
    members = set(group)
    shared: dict[Stance, list[str]] = defaultdict(list)
    for target in sorted({target for actor in group for target in network.successors(actor)}):
        taken = [side for actor, side in sides(network, target).items() if actor in members]
        if len(taken) > 1 and len(set(taken)) == 1:
            shared[taken[0]].append(target)
    return shared


def _names(network: nx.MultiDiGraph, nodes: list[str]) -> str:
    return "; ".join(sorted(label(network, node) for node in nodes))
