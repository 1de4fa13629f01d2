"""RDF 1.2: each statement as a reifier of the plain triple "actor supports (or opposes) target", in N-Quads 1.2.

The triple itself is not asserted: that somebody is said to oppose something does not make it so. A mixed stance has no such triple and is
left out. Oxigraph reads and writes this; rdflib does not yet.
"""

from __future__ import annotations

from typing import TextIO

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat, Triple

from graph.exchange.construct import constructed
from graph.rdf.term import as_iri, node, placed
from graph.store import Store
from ontology.terms import AIP, AIPV, PREFIXES, document_graph_iri

REIFIES = NamedNode(PREFIXES["rdf"] + "reifies")


def write(store: Store, out: TextIO) -> None:
    """Write every statement that takes a side, by document id and then sorted: equal stores give equal text."""
    for document_id in store.document_ids():
        graph = node(document_graph_iri(document_id))
        quads = [placed(triple, graph) for triple in reified(store, document_id)]
        lines = (pyoxigraph.serialize(quads, format=RdfFormat.N_QUADS) or b"").decode("utf-8").splitlines(keepends=True)
        out.write("".join(sorted(lines)))


def reified(store: Store, document_id: str) -> list[Triple]:
    """The triples of one document's statements, holder, side and target as one triple term."""
    triples = constructed(store, "reified", document_id)
    said: dict[str, dict[str, NamedNode]] = {}
    kept = []
    for triple in triples:
        if triple.predicate.value in {AIP.holder, AIP.target, AIP.polarity}:
            said.setdefault(as_iri(triple.subject), {})[triple.predicate.value] = node(as_iri(triple.object))
        else:
            kept.append(triple)
    sides = {AIPV.support: node(AIP.supports), AIPV.oppose: node(AIP.opposes)}
    terms = {own: Triple(parts[AIP.holder], sides[parts[AIP.polarity].value], parts[AIP.target]) for own, parts in said.items()}
    return kept + [Triple(node(own), REIFIES, term) for own, term in terms.items()]
