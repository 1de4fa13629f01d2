"""W3C Web Annotations: each statement's quoted words in their document, by text and by position, with the stance as the body.

The JSON-LD names the official context and does not fetch it. `source` is our IRI of the text as it was read, in whose code points `start`
and `end` count; `scope` is the page where it was found. The words are exact there too, unless the page has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from graph.exchange.construct import constructed
from graph.exchange.jsonld import Json, Trees, write_listed
from graph.store import Store
from ontology.terms import PREFIXES

OA, CONTEXT = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/anno.jsonld"
TYPES = ("Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector")
WORDS = {
    **{OA + name: name for name in TYPES},
    **{OA + name: name for name in ("exact", "prefix", "suffix", "start", "end", "describing")},
    OA + "motivatedBy": "motivation",
    OA + "hasPurpose": "purpose",
    OA + "hasBody": "body",
    OA + "hasTarget": "target",
    OA + "hasSource": "source",
    OA + "hasScope": "scope",
    OA + "hasSelector": "selector",
    PREFIXES["rdf"] + "value": "value",
}


def write(store: Store, out: TextIO) -> None:
    """Write every statement as an annotation, by document id and then by statement: equal stores give equal text."""
    head: dict[str, Json] = {"@context": CONTEXT, "type": "AnnotationPage"}
    write_listed(out, head, "items", (item for document_id in store.document_ids() for item in annotated(store, document_id)))


def annotated(store: Store, document_id: str) -> Iterator[dict[str, Json]]:
    """The annotations of one document."""
    trees = Trees(constructed(store, "web-annotation", document_id), WORDS, identity="id", kind="type")
    return (trees.tree(root) for root in trees.roots(OA + "Annotation"))
