"""Where shapes lie in both modes: blocs and what they speak of together, allies near each other among actors alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import networkx as nx
import numpy as np

from visualizations.layout import Box, Link, Points, arranged
from visualizations.names import is_target
from visualizations.ties import Balance, Bloc

PULL: Mapping[str, float] = {"support": 1.0, "mixed": 0.5, "oppose": 0.3}
# A target belongs to a bloc when at least this share of those who speak of it does.
HOME = 0.67
# Components of loose ends up to this size stay together.
SMALL = 14
Place = tuple[int, int]


def homes(network: nx.MultiDiGraph, found: Sequence[Bloc]) -> dict[str, int]:
    """Members by bloc, and the targets that mostly one bloc speaks of."""
    home = {member: number for number, bloc in enumerate(found) for member in bloc.members}
    targets = {}
    for target in sorted(node for node in network if is_target(network, node)):
        speakers = set(network.predecessors(target))
        counts = Counter(home[actor] for actor in sorted(speakers) if actor in home)
        for bloc, count in counts.most_common(1):
            if count >= HOME * len(speakers):
                targets[target] = bloc
    return home | targets


def with_targets(network: nx.MultiDiGraph, order: Sequence[str], boxes: Mapping[str, Box], home: Mapping[str, int]) -> dict[str, Place]:
    """Where actors and targets lie, each bloc with the targets it is at home with."""
    place = {node: number for number, node in enumerate(order)}
    pulls: dict[tuple[str, str], float] = {}
    for actor, target, stance in sorted(network.edges(data="stance")):
        if actor != target:
            pulls[actor, target] = max(pulls.get((actor, target), 0.0), PULL[stance])
    links = [Link(place[actor], place[target], pull) for (actor, target), pull in pulls.items()]
    groups = [[place[node] for node in group] for group in _groups(network, order, home)]
    return dict(zip(order, _whole(arranged([boxes[node] for node in order], links, groups)), strict=True))


def _groups(network: nx.MultiDiGraph, order: Sequence[str], home: Mapping[str, int]) -> list[list[str]]:
    """Blocs with their targets; then what is loose: small components whole, large ones by who speaks of what."""
    inside: dict[int, list[str]] = {}
    for node in order:
        if node in home:
            inside.setdefault(home[node], []).append(node)
    loose = nx.Graph()
    loose.add_nodes_from(node for node in order if node not in home)
    loose.add_edges_from(sorted((one, other) for one, other in network.edges() if one in loose and other in loose and one != other))
    groups = [inside[bloc] for bloc in sorted(inside)]
    for component in sorted(sorted(part) for part in nx.connected_components(loose)):
        groups += [component] if len(component) <= SMALL else _communities(loose, component)
    return groups


def _communities(loose: nx.Graph, component: list[str]) -> list[list[str]]:
    # Numbers instead of names: the order in which Python walks a set of strings changes from run to run.
    numbered = nx.Graph()
    numbered.add_nodes_from(range(len(component)))
    place = {node: number for number, node in enumerate(component)}
    numbered.add_edges_from(sorted((place[one], place[other]) for one, other in loose.edges(component)))
    return [sorted(component[member] for member in group) for group in nx.community.louvain_communities(numbered, seed=1)]


def actors_alone(ties: Balance, found: Sequence[Bloc], boxes: Mapping[str, Box]) -> dict[str, Place]:
    """Where actors lie among actors: allies near each other; those who share no target with anybody are not drawn there."""
    tied = sorted(ties.tied)
    row = {actor: number for number, actor in enumerate(ties.actors)}
    place = {actor: number for number, actor in enumerate(tied)}
    rows = [row[actor] for actor in tied]
    scores = ties.scores[np.ix_(rows, rows)] if rows else np.zeros((0, 0))
    links = [Link(int(one), int(other), min(float(scores[one, other]), 1.5)) for one, other in np.argwhere(np.triu(scores) > 0)]
    groups = [[place[member] for member in bloc.members if member in place] for bloc in found]
    alone = set(place.values()) - {member for group in groups for member in group}
    spots = _whole(
        arranged([boxes[actor] for actor in tied], links, [group for group in groups if group] + [[one] for one in sorted(alone)])
    )
    return dict(zip(tied, spots, strict=True))


def beside(network: nx.MultiDiGraph, others: Sequence[str], placed: dict[str, Place]) -> dict[str, Place]:
    """Places for what is not drawn at first: as near to its partners as a free spot is found."""
    taken = {(x // 70, y // 40) for x, y in placed.values()}
    for node in others:
        around = [placed[one] for one in sorted(set(network.predecessors(node)) | set(network.successors(node))) if one in placed]
        x, y = (sum(spot[axis] for spot in around) // max(len(around), 1) for axis in (0, 1))
        step = 0
        while (cell := ((x + round(step * 9 * np.cos(step))) // 70, (y + round(step * 6 * np.sin(step))) // 40)) in taken:
            step += 1
        taken.add(cell)
        placed[node] = (cell[0] * 70 + 35, cell[1] * 40 + 20)
    return placed


def _whole(points: Points) -> list[Place]:
    return [(round(float(x)), round(float(y))) for x, y in points]
