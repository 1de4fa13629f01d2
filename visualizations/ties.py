"""A network of actors and targets goes in; who agrees with whom, and the blocs of those who stand together, come out."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np
from numpy.typing import NDArray

SIGN = {"support": 1.0, "oppose": -1.0, "mixed": 0.0}


@dataclass(frozen=True, slots=True)
class Balance:
    """Actors in the order of their keys and, for each pair, congruence less conflict (0 for pairs that share nothing)."""

    actors: tuple[str, ...]
    scores: NDArray[np.float64]
    shared: NDArray[np.bool_]

    @property
    def tied(self) -> frozenset[str]:
        """Those who share a target with somebody."""
        return frozenset(actor for actor, shares in zip(self.actors, self.shared, strict=True) if shares.any())


@dataclass(frozen=True, slots=True)
class Bloc:
    """Actors who stand together, in the order of their keys; `center` agrees with the others most."""

    center: str
    members: tuple[str, ...]


def balance(network: nx.MultiDiGraph) -> Balance:
    """Congruence less conflict of every two actors, divided by the mean of their numbers of statements.

    The same as `subtract` in `graph.network.agreement` (a test compares them). Two statements p and q on one target, from -1 to 1, agree by
    1 - |p - q| / 2 and conflict by |p - q| / 2. The difference is p * q, and 1 where both are mixed: two products of matrices, not a walk
    over all pairs.
    """
    actors = tuple(sorted(node for node in network if network.out_degree(node)))
    row = {actor: place for place, actor in enumerate(actors)}
    column = {target: place for place, target in enumerate(sorted(node for node in network if network.in_degree(node)))}
    signed, mixed, said = (np.zeros((len(actors), len(column))) for _ in range(3))
    for actor, target, edge in network.edges(data=True):
        at = row[actor], column[target]
        signed[at] += SIGN[edge["stance"]] * edge["weight"]
        mixed[at] += edge["weight"] * (edge["stance"] == "mixed")
        said[at] += edge["weight"]
    counts = said.sum(axis=1)
    scores = (signed @ signed.T + mixed @ mixed.T) / np.maximum((counts[:, None] + counts[None, :]) / 2, 1.0)
    shared = (said > 0).astype(np.float64) @ (said > 0).astype(np.float64).T > 0
    np.fill_diagonal(scores, 0.0)
    np.fill_diagonal(shared, val=False)
    return Balance(actors, scores, shared)


def blocs(ties: Balance, *, minimum: int = 2) -> tuple[Bloc, ...]:
    """Groups of at least `minimum` actors, largest first, by Louvain's method (Blondel et al. 2008) over the ties that bind.

    These are the groups that `stancegraph analyze blocs` lists.
    """
    allies = nx.Graph()
    allies.add_nodes_from(range(len(ties.actors)))
    allies.add_weighted_edges_from(
        (int(one), int(other), float(ties.scores[one, other])) for one, other in np.argwhere(np.triu(ties.scores) > 0)
    )
    if not allies.number_of_edges():
        return ()
    found = (sorted(group) for group in nx.community.louvain_communities(allies, weight="weight", seed=1))
    groups = sorted((group for group in found if len(group) >= minimum), key=lambda group: (-len(group), group))
    return tuple(Bloc(ties.actors[_center(ties, group)], tuple(ties.actors[member] for member in group)) for group in groups)


def _center(ties: Balance, group: list[int]) -> int:
    """The member with the strongest ties inside the group; the first of equals."""
    inside = np.maximum(ties.scores[np.ix_(group, group)], 0).sum(axis=1).round(9)
    return group[int(inside.argmax())]
