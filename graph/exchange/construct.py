"""The queries behind the published forms: the name of a view and a document go in, its triples come out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import pyoxigraph
from pyoxigraph import NamedNode, QueryTriples, Triple

from graph.engines.embedded import Embedded
from graph.engines.guard import fill
from graph.rdf.term import RDF_TYPE, node
from graph.store import Store
from ontology.terms import AIP, document_graph_iri, document_iri


def constructed(store: Store, view: str, document_id: str) -> list[Triple]:
    """What `ontology/views/<view>.rq` says of one document, sorted, each triple once."""
    query = fill(_text(view), {"document": str(node(document_iri(document_id)))})
    if isinstance(store.engine, Embedded):
        found = store.engine.query(query)
    else:
        found = _beside(store, document_id).query(query, use_default_graph_as_union=True)
    return sorted(set(found), key=str) if isinstance(found, QueryTriples) else []


def _beside(store: Store, document_id: str) -> pyoxigraph.Store:
    """A document's graph and the types of its targets, in memory: servers differ in what they make of IRI() and OPTIONAL."""
    memory = pyoxigraph.Store()
    memory.extend(store.engine.match(graph=node(document_graph_iri(document_id))))
    targets = {quad.object for quad in memory.quads_for_pattern(None, node(AIP.target), None, None)}
    for target in targets:
        if isinstance(target, NamedNode):
            memory.extend(store.engine.match(subject=target, predicate=RDF_TYPE))
    return memory


@cache
def _text(view: str) -> str:
    return files("ontology").joinpath("views").joinpath(f"{view}.rq").read_text(encoding="utf-8")
