"""Statements and their sources go in, networks come out: who takes which side on what, and who agrees with whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

import networkx as nx

from graph.agreement import Incidence, Normalization, ties
from graph.deriving.derive import CERTAINTY_WEIGHT
from graph.evidence import evidence, oldest_first
from graph.rdf.identity import actor_iri, target_iri
from ontology.model import Certainty, Source, Stance, Statement

# Derived positions leave hypothetical statements out; a network that is asked to show them gives them little weight.
HYPOTHETICAL_WEIGHT = 0.25
QUALIFIER: Mapping[Stance, float] = {Stance.SUPPORT: 1.0, Stance.MIXED: 0.0, Stance.OPPOSE: -1.0}


def actor_target(
    statements: Iterable[Statement], sources: Iterable[Source], *, min_confidence: float = 0.0, hypothetical: bool = False
) -> nx.MultiDiGraph:
    """Who takes which side on what: actors point to targets, one edge (key = stance) per actor, target and stance.

    Nodes carry `label`, `role` ("actor" or "target"; "actor" for one that is both), `kind` and `issues` (IRIs); edges carry `stance`,
    `weight` (number of statements), `intensity` (-1 to 1, mean weighted by confidence and certainty), `confidence` (the best
    statement's), `first` and `last` (ISO dates or None) and `evidence` (records, oldest first). Statements below `min_confidence` are
    left out, and hypothetical ones unless asked for.
    """
    kept = [
        statement
        for statement in statements
        if statement.confidence >= min_confidence and (hypothetical or statement.certainty is not Certainty.HYPOTHETICAL)
    ]
    source_of = {source.id: source for source in sources}
    network = nx.MultiDiGraph()
    network.add_nodes_from(_nodes(kept))
    edges: dict[tuple[str, str, Stance], list[Statement]] = defaultdict(list)
    for statement in kept:
        edges[actor_iri(statement.actor), target_iri(statement.target), statement.stance].append(statement)
    for (actor, target, stance), group in sorted(edges.items()):
        network.add_edge(actor, target, key=str(stance), stance=str(stance), **_edge(group, source_of))
    return network


def agreement(statements: Iterable[Statement] | nx.MultiDiGraph, *, normalization: Normalization = "average") -> nx.Graph:
    """Who agrees with whom: actors joined by `congruence`, `conflict`, `subtract` and `targets` (how many they share).

    Takes statements or an actor-target network. Support, mixed and oppose lie at 1, 0 and -1, so mixed is half in agreement with either
    side. See `graph.agreement.ties` for the formulas. Actors who share no target with anybody stay as isolated nodes.
    """
    network = statements if isinstance(statements, nx.MultiDiGraph) else actor_target(statements, ())
    actors = [node for node in network if network.out_degree(node)]
    allies = nx.Graph()
    allies.add_nodes_from((actor, dict(network.nodes[actor])) for actor in sorted(actors))
    for tie in ties(_incidences(network), scale=2.0, normalization=normalization):
        shared = set(network.successors(tie.actor)) & set(network.successors(tie.other))
        scores = {"congruence": tie.congruence, "conflict": tie.conflict, "subtract": tie.subtract}
        allies.add_edge(tie.actor, tie.other, targets=len(shared), **scores)
    return allies


def friends(allies: nx.Graph, *, attribute: Literal["congruence", "subtract"] = "subtract") -> nx.Graph:
    """The ties of an agreement network that bind: those whose `attribute` is above 0, as `weight`, with `distance` = 1 / weight."""
    bound = nx.Graph()
    bound.add_nodes_from(allies.nodes(data=True))
    for actor, other, scores in sorted(allies.edges(data=True), key=lambda edge: edge[:2]):
        if (weight := scores[attribute]) > 0:
            bound.add_edge(actor, other, weight=weight, distance=1 / weight)
    return bound


def sides(network: nx.MultiDiGraph, target: str) -> dict[str, Stance]:
    """The side each actor takes on a target when all its statements are weighed: the more frequent of support and oppose, else mixed."""
    counts: dict[str, float] = defaultdict(float)
    for actor, _, edge in network.in_edges(target, data=True):
        counts[actor] += QUALIFIER[Stance(edge["stance"])] * edge["weight"]
    side = {True: Stance.SUPPORT, False: Stance.OPPOSE}
    return {actor: side[net > 0] if net else Stance.MIXED for actor, net in sorted(counts.items())}


def label(network: nx.Graph, node: str) -> str:
    """The name of a node."""
    return str(network.nodes[node]["label"])


def _incidences(network: nx.MultiDiGraph) -> Iterator[Incidence]:
    for actor, target, edge in network.edges(data=True):
        yield Incidence(actor, target, QUALIFIER[Stance(edge["stance"])], edge["weight"])


def _nodes(statements: Iterable[Statement]) -> Iterator[tuple[str, dict[str, object]]]:
    """Every actor and target, sorted by key; the name met most often is the label."""
    names: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    issues: dict[str, set[str]] = defaultdict(set)
    holders = set()
    for statement in statements:
        actor, target = actor_iri(statement.actor), target_iri(statement.target)
        holders.add(actor)
        names[actor][statement.actor.name, str(statement.actor.kind)] += 1
        names[target][statement.target.name, str(statement.target.kind)] += 1
        issues[target].update(statement.target.issues)
    for node, counts in sorted(names.items()):
        known = {entry: count for entry, count in counts.items() if node not in holders or entry[1] != "actor"}
        (name, kind), _ = min(known.items(), key=lambda entry: (-entry[1], entry[0]))
        role = "actor" if node in holders else "target"
        yield node, {"label": name, "role": role, "kind": kind, "issues": tuple(sorted(issues[node]))}


def _edge(statements: list[Statement], source_of: Mapping[str, Source]) -> dict[str, object]:
    records = sorted((evidence(statement, source_of.get(statement.document)) for statement in statements), key=oldest_first)
    weights = [statement.confidence * CERTAINTY_WEIGHT.get(statement.certainty, HYPOTHETICAL_WEIGHT) for statement in statements]
    intensities = [statement.intensity for statement in statements]
    total = sum(sorted(weights))
    dates = [record.date for record in records if record.date]
    return {
        "weight": len(statements),
        "intensity": sum(sorted(w * i for w, i in zip(weights, intensities, strict=True))) / total
        if total
        else sum(sorted(intensities)) / len(intensities),
        "confidence": max(statement.confidence for statement in statements),
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "evidence": tuple(records),
    }
