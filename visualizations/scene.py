"""An actor-target network goes in; what the page draws comes out: shapes with their names wrapped, in blocs, placed for both modes."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx

from visualizations.names import boxes, is_target, label, size
from visualizations.places import Place, actors_alone, beside, homes, with_targets
from visualizations.style import family
from visualizations.ties import Bloc, balance, blocs

# More shapes than this are neither readable nor quick; the most connected ones are drawn at first.
MOST = 1500
# Blocs are sought among so many of the most connected, drawn or not: the time it takes grows with the square of them.
WEIGHED = 4000


@dataclass(frozen=True, slots=True)
class Shape:
    """One node; `rank` is 0 for the most connected, `bloc` a place in `Scene.blocs`, `among` where it lies among actors alone."""

    id: str
    name: str
    label: str
    role: str
    kind: str
    family: str
    issues: tuple[str, ...]
    size: float
    rank: int
    bloc: int | None
    at: Place
    among: Place | None


@dataclass(frozen=True, slots=True)
class Scene:
    """All shapes, in the order of their keys, and the blocs, largest first."""

    shapes: tuple[Shape, ...]
    blocs: tuple[Bloc, ...]


def scene(network: nx.MultiDiGraph) -> Scene:
    """What the page draws of a network as `graph.network.actor_target` makes it."""
    partners = {node: len(set(network.predecessors(node)) | set(network.successors(node))) for node in sorted(network)}
    said = {node: sum(edge["weight"] for *_, edge in network.edges(node, data=True)) for node in partners}
    ranked = sorted(partners, key=lambda node: (-partners[node], -said[node], node))
    core = sorted(ranked[:MOST])
    drawn = network.subgraph(core)
    ties = balance(drawn)
    found = blocs(balance(network.subgraph(ranked[:WEIGHED])) if len(ranked) > MOST else ties)
    rooms = boxes(network, ranked[:MOST], partners)
    home = homes(network, found)
    at = beside(network, ranked[MOST:], with_targets(drawn, core, rooms, home))
    tied = ties.tied
    among = actors_alone(ties, found, boxes(network, [node for node in ranked[:MOST] if node in tied], partners))
    rank = {node: place for place, node in enumerate(ranked)}
    return Scene(
        tuple(_shape(network, node, partners[node], rank[node], home.get(node), at[node], among.get(node)) for node in partners), found
    )


def _shape(network: nx.MultiDiGraph, node: str, partners: int, rank: int, bloc: int | None, at: Place, among: Place | None) -> Shape:
    known = network.nodes[node]
    kind = str(known["kind"])
    return Shape(
        id=node,
        name=str(known["label"]) or node,
        label=label(network, node),
        role=str(known["role"]),
        kind=kind,
        family=kind if is_target(network, node) else family(kind).name,
        issues=tuple(known.get("issues", ())),
        size=round(size(partners), 1),
        rank=rank,
        bloc=bloc,
        at=at,
        among=among,
    )
