"""Actors and targets that the registry does not name: statements go in, one description of each comes out."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator

from pyoxigraph import NamedNode, Triple

from graph.identity import actor_iri, target_iri
from graph.term import RDF_TYPE, node, text
from ontology.model import Actor, Source, Statement, Target
from ontology.terms import AIP, PREFIXES, unlisted_actor_iri


def described_triples(
    statements: Iterable[Statement],
    sources: Iterable[Source] = (),
    *,
    listed: Callable[[str], str | None] | None = None,
    labelled: Container[str] | None = None,
) -> Iterator[Triple]:
    """One preferred label, the other names, type, kind and issues of every actor and target without a registry entry, sorted.

    The label is the most frequent spelling (of equals the first by code point): a name at the start of a sentence is one more spelling.
    A registry IRI that is not in `labelled` gets its label only, so that it shows in answers; that it is unknown is for the shapes to say.
    """
    seen: dict[str, _Spellings] = {}
    for statement in statements:
        for entity in (statement.actor, statement.attributed_to, statement.target):
            if entity is not None and (entity.iri is None or (labelled is not None and entity.iri not in labelled)):
                _spellings(seen, entity).add(entity)
    for source in sources:
        for name in (source.publisher, source.author):
            if name is not None and (listed is None or listed(name) is None):
                seen.setdefault(unlisted_actor_iri(name), _Spellings(AIP.Actor, AIP.actorKind)).count(name)
    for iri in sorted(seen):
        yield from seen[iri].triples(node(iri))


def _spellings(seen: dict[str, _Spellings], entity: Actor | Target) -> _Spellings:
    if isinstance(entity, Actor):
        return seen.setdefault(actor_iri(entity), _Spellings(None if entity.iri else AIP.Actor, AIP.actorKind))
    return seen.setdefault(target_iri(entity), _Spellings(None if entity.iri else AIP.DescribedTarget, AIP.targetKind))


class _Spellings:
    """The names, kinds and issues under which texts speak of one actor or target; `type_iri` is None for one with a registry IRI."""

    def __init__(self, type_iri: str | None, kind_property: str) -> None:
        self._type, self._kind_property = type_iri, kind_property
        self._names: dict[str, int] = {}
        self._kinds: dict[str, int] = {}
        self._issues: set[str] = set()

    def count(self, name: str) -> None:
        self._names[name] = self._names.get(name, 0) + 1

    def add(self, entity: Actor | Target) -> None:
        self.count(entity.name)
        self._kinds[entity.kind] = self._kinds.get(entity.kind, 0) + 1
        self._issues.update(entity.issues if isinstance(entity, Target) else ())

    def triples(self, own: NamedNode) -> Iterator[Triple]:
        first, *others = sorted(self._names, key=lambda name: (-self._names[name], name))
        yield Triple(own, node(PREFIXES["skos"] + "prefLabel"), text(first))
        if self._type is None:
            return
        yield Triple(own, RDF_TYPE, node(self._type))
        yield from (Triple(own, node(PREFIXES["skos"] + "altLabel"), text(name)) for name in others)
        for kind in sorted(self._kinds, key=lambda kind: (-self._kinds[kind], kind))[:1]:
            yield Triple(own, node(self._kind_property), text(str(kind)))
        yield from (Triple(own, node(AIP.onIssue), node(issue)) for issue in sorted(self._issues))
