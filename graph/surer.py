"""A store goes in, what it would be without its unsure statements comes out: a copy in memory, for reading only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from graph.engines.embedded import Memory
from graph.packaged import PACKAGED
from graph.rdf.build import span_triples
from graph.rdf.recover import Descriptions, source_from, statements_from
from graph.rdf.term import node
from graph.store import OWN, Store
from ontology.model import Source, Statement
from ontology.terms import PREFIXES, document_graph_iri, stance_iri


def surer(store: Store, min_confidence: float) -> Store:
    """The store as if no statement with a confidence below `min_confidence` had ever been read; the store itself stays as it is.

    Documents stay, also those that have nothing left to say; positions, changes, shortcuts and names are derived anew from what is left.
    The copy takes memory and time in proportion to the store: make it once to ask many questions. Raises InputError for a damaged store.
    """
    memory = Memory(store.engine)
    documents: list[tuple[Source, list[Statement]]] = []
    for name in (*PACKAGED, OWN):
        memory.load(_quads(store, node(PREFIXES["gr"] + name)))
    for document_id in store.document_ids():
        quads = _quads(store, node(document_graph_iri(document_id)))
        source, said = _read(store, document_id, quads)
        kept = [statement for statement in said if statement.confidence >= min_confidence]
        unsure = [statement for statement in said if statement.confidence < min_confidence]
        memory.load(_without(unsure, quads, kept) if unsure else quads)
        documents.append((source, kept))
    # In the order in which they go in, memory gives them out: a set would change the order of answers from run to run.
    memory.load(store.derived_from(documents))
    return Store(memory, read_only=True)


def _quads(store: Store, graph: NamedNode) -> list[Quad]:
    return list(store.engine.match(graph=graph))


def _read(store: Store, document_id: str, quads: Iterable[Quad]) -> tuple[Source, tuple[Statement, ...]]:
    described = Descriptions(quad.triple for quad in quads)
    try:
        return source_from(described), statements_from(described)
    except ValueError as error:
        raise store.engine.damaged(f"document {document_id}: {error}") from error


def _without(unsure: Iterable[Statement], quads: Iterable[Quad], kept: Iterable[Statement]) -> Iterator[Quad]:
    """What stays of a document: of a span that it shares with an unsure statement, a kept one still says its own."""
    spans = {triple.subject for statement in unsure for triple in span_triples(statement)}
    gone = {*spans, *(node(stance_iri(statement.id)) for statement in unsure)}
    shared = {triple for statement in kept for triple in span_triples(statement) if triple.subject in gone}
    return (quad for quad in quads if quad.subject not in gone or quad.triple in shared)
