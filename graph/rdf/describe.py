"""Actors and targets that the registry does not name: statements go in, one description of each comes out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import NamedTuple

from pyoxigraph import Triple

from graph.rdf.identity import UNLISTED, actor_iri, target_iri
from graph.rdf.term import RDF_TYPE, node, text
from ontology.model import Actor, Source, Statement, Target
from ontology.terms import AIP, PREFIXES, unlisted_actor_iri


class Spelling(NamedTuple):
    """One way in which a text speaks of an actor or target; `kind` is empty for a publisher or author, `issues` are joined by spaces."""

    iri: str
    name: str
    kind: str = ""
    issues: str = ""


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
    seen: dict[str, Counter[Spelling]] = defaultdict(Counter)
    for spelling in spellings(statements, sources, listed=listed):
        if needs_description(spelling.iri, labelled):
            seen[spelling.iri][spelling] += 1
    for iri in sorted(seen):
        yield from description(seen[iri])


def spellings(
    statements: Iterable[Statement], sources: Iterable[Source], *, listed: Callable[[str], str | None] | None = None
) -> Iterator[Spelling]:
    """How the statements name their actors and targets, and the documents a publisher or author whom `listed` does not know."""
    for statement in statements:
        for entity in (statement.actor, statement.attributed_to, statement.target):
            if entity is not None:
                yield _spelling(entity)
    for source in sources:
        for name in (source.publisher, source.author):
            if name is not None and (listed is None or listed(name) is None):
                yield Spelling(unlisted_actor_iri(name), name)


def needs_description(iri: str, labelled: Container[str] | None) -> bool:
    """Whether nothing but texts can say what an IRI is called; without `labelled`, the registry is trusted to know its own."""
    return iri.startswith(UNLISTED) or (labelled is not None and iri not in labelled)


def description(counted: Mapping[Spelling, int]) -> Iterator[Triple]:
    """The triples that describe the one actor or target of which the spellings speak, each so many times."""
    own = node(next(iter(counted)).iri)
    first, *others = _by_frequency((spelling.name, times) for spelling, times in counted.items())
    yield Triple(own, node(PREFIXES["skos"] + "prefLabel"), text(first))
    if not own.value.startswith(UNLISTED):
        return
    is_actor = own.value.startswith(UNLISTED[0])
    yield Triple(own, RDF_TYPE, node(AIP.Actor if is_actor else AIP.DescribedTarget))
    yield from (Triple(own, node(PREFIXES["skos"] + "altLabel"), text(name)) for name in others)
    for kind in _by_frequency((spelling.kind, times) for spelling, times in counted.items() if spelling.kind)[:1]:
        yield Triple(own, node(AIP.actorKind if is_actor else AIP.targetKind), text(kind))
    issues = {issue for spelling in counted for issue in spelling.issues.split()}
    yield from (Triple(own, node(AIP.onIssue), node(issue)) for issue in sorted(issues))


def _spelling(entity: Actor | Target) -> Spelling:
    if isinstance(entity, Actor):
        return Spelling(actor_iri(entity), entity.name, str(entity.kind))
    return Spelling(target_iri(entity), entity.name, str(entity.kind), " ".join(entity.issues))


def _by_frequency(counts: Iterable[tuple[str, int]]) -> list[str]:
    total: Counter[str] = Counter()
    for value, times in counts:
        total[value] += times
    return sorted(total, key=lambda value: (-total[value], value))
