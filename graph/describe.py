"""Actors and targets that no registry entry covers: their statements go in, one description of each comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pyoxigraph import NamedNode, Triple

from graph.identity import actor_iri, target_iri
from graph.term import RDF_TYPE, node, text
from ontology.model import Source, Statement
from ontology.terms import AIP, PREFIXES, unlisted_actor_iri


def described_triples(
    statements: Iterable[Statement], sources: Iterable[Source] = (), *, listed: Callable[[str], str | None] | None = None
) -> Iterator[Triple]:
    """Type, one preferred label, other names, kinds and issues of every actor and target that no registry entry covers, sorted.

    The label is the most frequent spelling (of equals the first by code point); a name that starts a sentence is one more spelling.
    """
    seen: dict[str, _Spellings] = {}
    for statement in statements:
        for actor in (statement.actor, statement.attributed_to):
            if actor is not None and actor.iri is None:
                seen.setdefault(actor_iri(actor), _Spellings(AIP.Actor, AIP.actorKind)).add(actor.name, actor.kind, ())
        if statement.target.iri is None:
            target = statement.target
            seen.setdefault(target_iri(target), _Spellings(AIP.DescribedTarget, AIP.targetKind)).add(
                target.name, target.kind, target.issues
            )
    for source in sources:
        for name in (source.publisher, source.author):
            if name is not None and (listed is None or listed(name) is None):
                seen.setdefault(unlisted_actor_iri(name), _Spellings(AIP.Actor, AIP.actorKind)).add(name, None, ())
    for iri in sorted(seen):
        yield from seen[iri].triples(node(iri))


class _Spellings:
    """The names, kinds and issues under which texts speak of one unlisted actor or target."""

    def __init__(self, type_iri: str, kind_property: str) -> None:
        self._type, self._kind_property = type_iri, kind_property
        self._names: dict[str, int] = {}
        self._kinds: dict[str, int] = {}
        self._issues: set[str] = set()

    def add(self, name: str, kind: str | None, issues: Iterable[str]) -> None:
        self._names[name] = self._names.get(name, 0) + 1
        if kind is not None:
            self._kinds[kind] = self._kinds.get(kind, 0) + 1
        self._issues.update(issues)

    def triples(self, own: NamedNode) -> Iterator[Triple]:
        first, *others = sorted(self._names, key=lambda name: (-self._names[name], name))
        yield Triple(own, RDF_TYPE, node(self._type))
        yield Triple(own, node(PREFIXES["skos"] + "prefLabel"), text(first))
        yield from (Triple(own, node(PREFIXES["skos"] + "altLabel"), text(name)) for name in others)
        for kind in sorted(self._kinds, key=lambda kind: (-self._kinds[kind], kind))[:1]:
            yield Triple(own, node(self._kind_property), text(str(kind)))
        yield from (Triple(own, node(AIP.onIssue), node(issue)) for issue in sorted(self._issues))
