"""The queries behind the published forms: the name of a view and a document go in, its triples come out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from pyoxigraph import QueryTriples, Triple

from graph.guard import fill
from graph.store import Store
from graph.term import node
from ontology.terms import document_iri


def constructed(store: Store, view: str, document_id: str) -> list[Triple]:
    """What `ontology/views/<view>.rq` says of one document, sorted, each triple once."""
    found = store.engine.query(fill(_text(view), {"document": str(node(document_iri(document_id)))}))
    return sorted(set(found), key=str) if isinstance(found, QueryTriples) else []


@cache
def _text(view: str) -> str:
    return files("ontology").joinpath("views").joinpath(f"{view}.rq").read_text(encoding="utf-8")
