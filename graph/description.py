"""What the endpoint says of itself when nothing is asked: SPARQL 1.1 Service Description."""

from __future__ import annotations

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, serialize

SD = "http://www.w3.org/ns/sparql-service-description#"
_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = tuple(f"SPARQL_Results_{form}" for form in ("JSON", "XML", "CSV", "TSV"))
_NAMES = (*_RESULTS, "Turtle", "N-Triples", "RDF_XML", "JSON-LD")


def described(endpoint: str, media_type: str) -> bytes:
    """The description of the endpoint at that URL; the same bytes for the same URL."""
    service, dataset, default = BlankNode("service"), BlankNode("dataset"), BlankNode("default")
    stated = [
        Triple(service, _TYPE, _sd("Service")),
        Triple(service, _sd("endpoint"), NamedNode(endpoint)),
        Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query")),
        Triple(service, _sd("feature"), _sd("UnionDefaultGraph")),
        *(Triple(service, _sd("resultFormat"), NamedNode(_FORMATS + name)) for name in _NAMES),
        Triple(service, _sd("defaultDataset"), dataset),
        Triple(dataset, _TYPE, _sd("Dataset")),
        Triple(dataset, _sd("defaultGraph"), default),
        Triple(default, _TYPE, _sd("Graph")),
        Triple(service, NamedNode("http://www.w3.org/2000/01/rdf-schema#comment"), Literal("Read only.", language="en")),
    ]
    return serialize(stated, format=RdfFormat.from_media_type(media_type)) or b""


def _sd(name: str) -> NamedNode:
    return NamedNode(SD + name)
