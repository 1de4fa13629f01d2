"""The arithmetic of discourse networks: who said what with which qualifier goes in, the congruence and conflict of each pair come out.

Source: P. Leifeld, "Discourse network analysis: policy debates as dynamic networks", in The Oxford Handbook of Political Networks (2017),
and the manual of Discourse Network Analyzer (DNA), whose numbers on its own sample are reproduced for every normalization.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args

Normalization = Literal["none", "average", "jaccard", "cosine"]
Profile = Mapping[tuple[str, float], float]


@dataclass(frozen=True, slots=True)
class Incidence:
    """`weight` statements in which `actor` takes the stance `qualifier` on `concept`; equal ones are added up."""

    actor: str
    concept: str
    qualifier: float
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Tie:
    """How far two actors agree; `actor` comes before `other` in the alphabet, and every score is symmetric."""

    actor: str
    other: str
    congruence: float
    conflict: float

    @property
    def subtract(self) -> float:
        """Congruence less conflict: above 0 for allies, below 0 for adversaries."""
        return self.congruence - self.conflict


def ties(incidences: Iterable[Incidence], *, scale: float, normalization: Normalization = "average") -> Iterator[Tie]:
    """Every pair of actors that share a concept, in alphabetical order.

    `scale` is the distance between the two most distant qualifiers (1 for yes/no, 2 for -1..1). For two statements on one concept with
    qualifiers p and q, congruence grows by 1 - |p - q| / scale and conflict by |p - q| / scale. Normalizations divide both by: the mean
    of the two actors' statement counts ("average"), their product ("cosine", as DNA computes it), or the statements that only one of them
    made plus the product of the counts they share ("jaccard", as DNA computes it). Raises ValueError for another normalization or a scale
    that is not positive.
    """
    if normalization not in get_args(Normalization):
        raise ValueError(f"normalization {normalization!r} is not one of {', '.join(get_args(Normalization))}")
    if scale <= 0:
        raise ValueError(f"scale {scale!r} must be positive")
    profiles = _profiles(incidences)
    for actor, other in sorted(_pairs(profiles)):
        one, two = profiles[actor], profiles[other]
        divisor = _divisor(one, two, normalization)
        congruence, conflict = _overlap(one, two, scale)
        yield Tie(actor, other, congruence / divisor, conflict / divisor)


def _profiles(incidences: Iterable[Incidence]) -> dict[str, dict[tuple[str, float], float]]:
    profiles: dict[str, dict[tuple[str, float], float]] = defaultdict(lambda: defaultdict(float))
    for incidence in incidences:
        if incidence.weight > 0:
            profiles[incidence.actor][incidence.concept, incidence.qualifier] += incidence.weight
    return profiles


def _pairs(profiles: Mapping[str, Profile]) -> set[tuple[str, str]]:
    actors_on: dict[str, set[str]] = defaultdict(set)
    for actor, profile in profiles.items():
        for concept, _ in profile:
            actors_on[concept].add(actor)
    return {pair for actors in actors_on.values() for pair in combinations(sorted(actors), 2)}


def _overlap(one: Profile, two: Profile, scale: float) -> tuple[float, float]:
    by_concept: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for (concept, qualifier), weight in sorted(two.items()):
        by_concept[concept].append((qualifier, weight))
    congruence = conflict = 0.0
    for (concept, qualifier), weight in sorted(one.items()):
        for other_qualifier, other_weight in by_concept.get(concept, ()):
            distance = abs(qualifier - other_qualifier) / scale
            congruence += weight * other_weight * (1 - distance)
            conflict += weight * other_weight * distance
    return congruence, conflict


def _divisor(one: Profile, two: Profile, normalization: Normalization) -> float:
    if normalization == "average":
        return (sum(one.values()) + sum(two.values())) / 2
    if normalization == "cosine":
        return sum(one.values()) * sum(two.values())
    if normalization == "jaccard":
        alone = sum(weight for cell, weight in one.items() if cell not in two) + sum(
            weight for cell, weight in two.items() if cell not in one
        )
        return alone + sum(weight * two[cell] for cell, weight in one.items() if cell in two)
    return 1.0
