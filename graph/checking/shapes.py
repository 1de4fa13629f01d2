"""SHACL over a store: document graphs go in, violations come out, each on the statement it concerns.

pySHACL runs on graphs in memory: over Oxigraph's own it reports false violations, because that keeps numbers by value, not by spelling.
Registry and positions are checked once, with the types of the statements that positions rest on. Documents follow in batches, with the
types of what their statements refer to, against the shapes for documents alone: nothing is checked twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING

import pyoxigraph
from pyoxigraph import NamedNode, Triple

from graph.asking.answers import shortened
from graph.checking.wrong import Finding
from graph.packaged import shipped
from graph.rdf.term import RDF_TYPE, Term, node
from graph.store import OWN, Store
from ontology.terms import AIP, PREFIXES, ROOT

if TYPE_CHECKING:
    import rdflib

BATCH = 64
OF_DOCUMENTS = frozenset(f"{ROOT}shapes#{name}" for name in ("Stance", "Sentence", "Mention", "Document"))
_TYPING = {RDF_TYPE.value, PREFIXES["rdfs"] + "subClassOf"}
_PARTS = ("focusNode", "resultPath", "resultMessage", "value")
_STRING = PREFIXES["xsd"] + "string"
_SHACL = "http://www.w3.org/ns/shacl#"


def shape_findings(store: Store) -> Iterator[Finding]:
    """Violations of shapes.ttl by documents, registry and positions; one on a sentence or mention names the statements that use it."""
    registry = store.graph("registry")
    known = store.graph("ontology") | registry | store.graph(OWN) | store.graph("derived")
    held = {Triple(each, RDF_TYPE, node(AIP.StanceExpression)) for each in store.subjects(AIP.StanceExpression)}
    # What ships was proved to conform when it was made; as long as it is that, only what was added is looked at.
    added = {triple.subject for triple in known - registry} if registry == shipped("registry") else None
    yield from _violations(known | held, {}, documents=False, focus=added)
    types = {triple for triple in known if triple.predicate.value in _TYPING}
    waiting = iter(store.document_ids())
    while batch := list(islice(waiting, BATCH)):
        of_documents: set[Triple] = set()
        for document_id in batch:
            of_documents |= store.document_graph(document_id)
        yield from _violations(types | of_documents, _users(of_documents), documents=True)


def _violations(
    triples: Iterable[Triple], users: Mapping[str, set[str]], *, documents: bool, focus: Iterable[Term] | None = None
) -> Iterator[Finding]:
    import pyshacl
    import rdflib

    nodes: list[str | rdflib.URIRef] | None
    nodes = None if focus is None else [rdflib.URIRef(each.value) for each in focus if isinstance(each, NamedNode)]
    if nodes == []:
        return
    conforms, report, _ = pyshacl.validate(_rdflib(triples), shacl_graph=_shapes(documents=documents), inplace=True, focus_nodes=nodes)
    if conforms:
        return
    for violation in report.subjects(rdflib.RDF.type, rdflib.URIRef(_SHACL + "ValidationResult")):
        focus, path, told, value = (report.value(violation, rdflib.URIRef(_SHACL + name)) for name in _PARTS)
        message = f"{shortened(str(path))}: {told}" if path else str(told)
        shown = f"{message} (found {value})" if value is not None else message
        for subject in sorted(users.get(str(focus), {str(focus)})):
            yield Finding("shape", shortened(subject), shown)


def _shapes(*, documents: bool) -> rdflib.Graph:
    """The shapes for documents, or all the others: those that are not wanted are left without targets."""
    import rdflib

    shapes = rdflib.Graph().parse(data=files("ontology").joinpath("shapes.ttl").read_text(encoding="utf-8"), format="turtle")
    for target in ("targetClass", "targetSubjectsOf"):
        for triple in list(shapes.triples((None, rdflib.URIRef(_SHACL + target), None))):
            if (str(triple[0]) in OF_DOCUMENTS) is not documents:
                shapes.remove(triple)
    return shapes


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

    # Term by term: four times as fast as by way of a text that rdflib parses again.
    known: dict[Term, rdflib.term.Node] = {}

    def term(each: Term) -> rdflib.term.Node:
        found = known.get(each)
        if found is None:
            found = known[each] = _rdflib_term(each)
        return found

    made = rdflib.Graph()
    for triple in triples:
        made.add((term(triple.subject), term(triple.predicate), term(triple.object)))
    return made


def _rdflib_term(term: Term) -> rdflib.term.Node:
    import rdflib

    if isinstance(term, NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, pyoxigraph.Literal):
        if term.language:
            return rdflib.Literal(term.value, lang=term.language)
        return rdflib.Literal(term.value, datatype=None if term.datatype.value == _STRING else rdflib.URIRef(term.datatype.value))
    return rdflib.BNode(getattr(term, "value", ""))
