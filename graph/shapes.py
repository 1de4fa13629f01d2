"""SHACL over a store: document graphs go in with the registry around them, violations come out, each on the statement it concerns.

pySHACL runs on graphs in memory: over Oxigraph's own it reports false violations, because that keeps numbers by value, not by spelling.
Documents go in batches, so that the registry is read and checked once per batch and not once per document.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat, Triple

from graph.answers import shortened
from graph.store import Store
from graph.term import RDF_TYPE, node
from graph.wrong import Finding
from ontology.terms import AIP, PREFIXES, ROOT, document_graph_iri

if TYPE_CHECKING:
    import rdflib

BATCH = 64
_PARTS = ("focusNode", "resultPath", "resultMessage", "value")
_SHACL = "http://www.w3.org/ns/shacl#"


def shape_findings(store: Store) -> Iterator[Finding]:
    """Violations of shapes.ttl by documents, registry and positions; one on a sentence or mention names the statements that use it."""
    known = store.graph("ontology") | store.graph("registry")
    derived = store.graph("derived")
    typed = {Triple(each, RDF_TYPE, node(AIP.StanceExpression)) for each in store.subjects(AIP.StanceExpression)}
    # Only the types of the statements are there, as what positions rest on; the statements themselves follow in batches.
    yield from _violations(known | derived | typed, {}, without="Stance")
    described = {triple for triple in derived if _describes(triple)}
    waiting = iter(store.document_ids())
    while batch := list(islice(waiting, BATCH)):
        of_documents: set[Triple] = set()
        for document_id in batch:
            of_documents |= store.graph(document_graph_iri(document_id).removeprefix(PREFIXES["gr"]))
        yield from _violations(known | described | of_documents, _users(of_documents))


def _violations(triples: Iterable[Triple], users: Mapping[str, set[str]], *, without: str | None = None) -> Iterator[Finding]:
    import pyshacl
    import rdflib

    checked = _rdflib(triples)
    shapes = rdflib.Graph().parse(data=files("ontology").joinpath("shapes.ttl").read_text(encoding="utf-8"), format="turtle")
    if without is not None:
        shapes.remove((rdflib.URIRef(f"{ROOT}shapes#{without}"), rdflib.URIRef(_SHACL + "targetClass"), None))
    conforms, report, _ = pyshacl.validate(checked, shacl_graph=shapes, inplace=True)
    if conforms:
        return
    for violation in report.subjects(rdflib.RDF.type, rdflib.URIRef(_SHACL + "ValidationResult")):
        focus, path, told, value = (report.value(violation, rdflib.URIRef(_SHACL + name)) for name in _PARTS)
        message = f"{shortened(str(path))}: {told}" if path else str(told)
        shown = f"{message} (found {value})" if value is not None else message
        for subject in sorted(users.get(str(focus), {str(focus)})):
            yield Finding("shape", shortened(subject), shown)


def _describes(triple: Triple) -> bool:
    subject = triple.subject.value if isinstance(triple.subject, NamedNode) else ""
    return not subject.startswith((PREFIXES["pos"], PREFIXES["chg"]))


def _users(triples: Iterable[Triple]) -> dict[str, set[str]]:
    """The statements that point at each sentence, mention and phrase."""
    users: dict[str, set[str]] = defaultdict(set)
    for triple in triples:
        if (
            isinstance(triple.subject, NamedNode)
            and isinstance(triple.object, NamedNode)
            and triple.subject.value.startswith(PREFIXES["st"])
        ):
            users[triple.object.value].add(triple.subject.value)
    return {used: by for used, by in users.items() if "#offset_" in used}


def _rdflib(triples: Iterable[Triple]) -> rdflib.Graph:
    import rdflib

    lines = (pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES) or b"").decode("utf-8")
    return rdflib.Graph().parse(data=lines, format="nt")
