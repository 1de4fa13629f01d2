"""The issues that a network's targets raise, under the groups that the registry puts them in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx

from ontology.registry import IssueEntry, registry
from ontology.terms import local_name

# Issues that the registry does not know stand under this heading, which has no name of its own to be asked for by.
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue with its IRI and a short id for addresses; `group` is the id of the group, which for a group itself is empty."""

    iri: str
    id: str
    name: str
    group: str


def tree(network: nx.MultiDiGraph) -> tuple[Issue, ...]:
    """Groups with at least one issue of the network, each followed by its issues, in the order of the registry."""
    raised = {issue for _, issues in network.nodes(data="issues") for issue in issues or ()}
    known = registry().issues if raised else {}
    groups: dict[str, list[Issue]] = {}
    for iri in [*(iri for iri in known if iri in raised), *sorted(raised - set(known))]:
        group = known[iri].group if iri in known else OTHER
        groups.setdefault(group or iri, []).append(_issue(iri, known, group))
    order = [*(iri for iri in known if iri in groups), *sorted(set(groups) - set(known))]
    return tuple(entry for group in order for entry in (_issue(group, known, ""), *(each for each in groups[group] if each.iri != group)))


def _issue(iri: str, known: Mapping[str, IssueEntry], group: str) -> Issue:
    name = known[iri].name if iri in known else "Other" if iri == OTHER else local_name(iri).replace("-", " ")
    return Issue(iri, _id(iri), name, _id(group))


def _id(iri: str) -> str:
    return local_name(iri).removeprefix("group-") or iri
