"""Nanopublications: each statement of a store as four named graphs in TriG, by the guidelines of nanopub.net.

They carry no date of publication and no signature: a date would give other bytes every day, and whoever publishes them signs them. Their
IRIs are those of the statements under `np/` and therefore change when a statement does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TextIO

import pyoxigraph
from pyoxigraph import NamedNode, Quad, RdfFormat

from graph.exchange.construct import constructed
from graph.rdf.term import as_iri, node, placed
from graph.store import Store
from ontology.terms import PREFIXES, ROOT

NANOPUB = f"{ROOT}np/"
_PREFIXES = {
    **{prefix: PREFIXES[prefix] for prefix in ("aip", "aipv", "dct", "prov", "schema", "st", "doc", "run", "xsd")},
    "np": "http://www.nanopub.org/nschema#",
    "npx": "http://purl.org/nanopub/x/",
}
PARTS = {"nanopub-head": "Head", "nanopub-assertion": "assertion", "nanopub-provenance": "provenance", "nanopub-pubinfo": "pubinfo"}


def write(store: Store, out: TextIO) -> None:
    """Write every statement as a nanopublication, by document id and then by statement: equal stores give equal text."""
    out.write("".join(f"@prefix {prefix}: <{_PREFIXES[prefix]}> .\n" for prefix in sorted(_PREFIXES)))
    for document_id in store.document_ids():
        out.writelines("\n" + _trig(quads) for quads in nanopublications(store, document_id))


def nanopublications(store: Store, document_id: str) -> Iterator[list[Quad]]:
    """The nanopublications of one document, sorted; each is its quads, graph by graph: head, assertion, provenance, pubinfo."""
    by_own: dict[str, list[Quad]] = defaultdict(list)
    for view, part in PARTS.items():
        for triple in constructed(store, view, document_id):
            own = _own(as_iri(triple.subject))
            by_own[own].append(placed(triple, node(f"{own}#{part}")))
    return (by_own[own] for own in sorted(by_own))


def _own(subject: str) -> str:
    """The nanopublication of a subject: itself, one of its graphs, or the statement that it is about."""
    return NANOPUB + subject.removeprefix(NANOPUB).removeprefix(PREFIXES["st"]).partition("#")[0]


def _trig(quads: list[Quad]) -> str:
    graphs = dict.fromkeys(quad.graph_name for quad in quads)
    return "".join(_block(graph, [quad for quad in quads if quad.graph_name == graph]) for graph in graphs if isinstance(graph, NamedNode))


def _block(graph: NamedNode, quads: list[Quad]) -> str:
    written = (pyoxigraph.serialize(quads, format=RdfFormat.TRIG, prefixes=_PREFIXES) or b"").decode("utf-8")
    return "".join(line for line in written.splitlines(keepends=True) if not line.startswith("@prefix "))
