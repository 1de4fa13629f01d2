"""A SPARQL 1.1 server as an engine: the same dataset of named graphs, asked and changed over HTTP (`engines.server` says by which URL).

What is Stancegraph's on a server are the graphs below `gr:`; the others stay as they are, though questions see them, being answered over
the union of all graphs. The text of a document is a literal (nif:isString) in a graph of its own, gr:text/<id>: so it changes in the same
request as what was read from it, needs no second place to keep and to back up, and the document's graph is the same as in a folder.

One change is one update request, and that is one transaction on servers that keep their requests whole. Oxigraph does. Virtuoso 7.2.5:

* A request is seen whole or not at all, also when the server is killed, unless it puts back triples that it takes away: so only what
  differs is sent. It takes at most some 2,000 triples. A longer one is sent in parts, so that a server killed in the middle may hold a
  part of a document; it is marked as not yet derived from before the first part to after the last one, and reading the document again
  puts it right. Its Graph Store Protocol replaces nothing in one transaction; it is used for loading only.
* Integral decimals come back as integers: where the ontology says decimal they are read as such (`engines.peculiar`). ASK is answered with
  a row.
* By default it cuts answers at 10,000 rows; it says so in a header, and we say so instead of taking them.

A server knows no second writer: two that write at once leave every document whole, but the last to derive may not know of the other's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby, islice
from typing import TypeVar

import pyoxigraph
from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Triple,
)

from graph.engines.difference import difference
from graph.engines.engine import JSON, N_TRIPLES, Change
from graph.engines.guard import is_graph_query
from graph.engines.peculiar import as_written, rows_of
from graph.engines.server import Endpoints, Server, TooMuchError
from graph.engines.written import written
from graph.rdf.term import placed
from graph.rdf.turtle import block, blocks
from ontology.errors import InputError
from ontology.terms import PREFIXES, document_graph_iri, document_iri

PART = 1000
LOADED = 20_000
_TEXT = NamedNode(PREFIXES["nif"] + "isString")
Each = TypeVar("Each")


class Remote:
    """A server that holds the graphs of a store."""

    def __init__(self, where: Endpoints) -> None:
        """Ask it one thing, to find out whether it is one; raises InputError otherwise."""
        self._server = Server(where)
        self._where = where
        try:
            if not isinstance(self.query("ASK { ?s ?p ?o }"), QueryBoolean):
                raise self.damaged("it answers no ASK")
        except SyntaxError as error:
            raise InputError(f"there is no SPARQL endpoint at {where.query} ({error}): check the URL of --store") from error

    @property
    def place(self) -> str:
        """The URL of its query endpoint."""
        return self._where.query

    @property
    def database(self) -> None:
        """None: it does not lie on this disk."""
        return

    def match(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: NamedNode | Literal | None = None,
        graph: NamedNode | None = None,
    ) -> Iterator[Quad]:
        """The quads of Stancegraph's graphs that fit, by one query."""
        terms = [str(term) if term else f"?{name}" for term, name in ((subject, "s"), (predicate, "p"), (value, "o"), (graph, "g"))]
        pattern = f"GRAPH {terms[3]} {{ {' '.join(terms[:3])} }}"
        begun = [f'STRSTARTS(STR(?g), "{start}")' for start in (PREFIXES["gr"], _text_graph("").value)]
        own = "" if graph else f"FILTER({begun[0]} && !{begun[1]})"
        if subject and predicate and value and graph:
            if self.query(f"ASK {{ {pattern} }}"):
                yield Quad(subject, predicate, value, graph)
            return
        for row in self._rows(f"SELECT * {{ {pattern} {own} }}"):
            found = Quad(subject or row["s"], predicate or row["p"], value or row["o"], graph or row["g"])  # type: ignore[arg-type]
            yield placed(as_written(found.triple), found.graph_name)

    def triples(self, graph: NamedNode) -> set[Triple]:
        """The triples of one graph."""
        return {as_written(triple) for triple in self._triples(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}")}

    def graphs(self, prefix: str = "") -> list[NamedNode]:
        """The named graphs whose IRI begins with `prefix`, sorted; those of texts are this engine's own affair."""
        query = f'SELECT DISTINCT ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), "{prefix}")) }}'
        found = (row["g"] for row in self._rows(query))
        texts = _text_graph("").value
        named = (graph for graph in found if isinstance(graph, NamedNode) and not graph.value.startswith(texts))
        return sorted(named, key=lambda graph: graph.value)

    def change(self, change: Change) -> None:
        """Carry out a change in one request; where the server takes none that long, in several, the added quads first and last."""
        replaced = {
            **change.replaced,
            **{_text_graph(each): [_stated(each, text)] if text is not None else [] for each, text in change.texts.items()},
        }
        removed, new = set(change.removed) - set(change.added), list(change.added)
        emptied = []
        for graph, triples in replaced.items():
            if self._server.is_virtuoso():
                # Killed, it loses triples that one request takes away and puts back: there, only what differs is sent.
                unwanted, missing = difference(graph, self.triples(graph), set(triples))
                removed |= unwanted
                new += missing
            else:
                emptied.append(f"DELETE WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}")
                new += [placed(triple, graph) for triple in triples]
        operations = [("DELETE DATA", removed), ("INSERT DATA", new)]
        written = [f"{operation} {{ {blocks(quads)} }}" for operation, quads in operations if quads]
        try:
            if emptied or written:
                self.update(" ; ".join([*emptied, *written]))
        except TooMuchError:
            self._change_in_parts(emptied, [*removed], [*change.added], new)

    def load(self, quads: Iterable[Quad]) -> None:
        """Add many quads, by the Graph Store Protocol where the server has it."""
        for some in _portions(quads, LOADED):
            for graph, own in groupby(sorted(some, key=lambda quad: str(quad.graph_name)), key=lambda quad: quad.graph_name):
                if not isinstance(graph, NamedNode):
                    raise ValueError("every quad must be in a named graph")
                self._add(graph, list(own))

    def load_texts(self, texts: Iterable[bytes]) -> None:
        """Add many quads, given as N-Quads, one text after the other: a graph's own triples may go over in several requests."""
        for text in texts:
            self.load(pyoxigraph.parse(text, format=RdfFormat.N_QUADS))

    def dump(self) -> Iterator[bytes]:
        """All quads of Stancegraph's graphs except the texts, as N-Quads lines, by graph, sorted within."""
        for graph in self.graphs(PREFIXES["gr"]):
            quads = (placed(triple, graph) for triple in self.triples(graph))
            yield from sorted((pyoxigraph.serialize(quads, format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True))

    def text(self, document_id: str) -> bytes:
        """The text of a document; raises InputError when there is none."""
        graph = _text_graph(document_id)
        for triple in self._triples(f"CONSTRUCT {{ ?s {_TEXT} ?o }} WHERE {{ GRAPH {graph} {{ ?s {_TEXT} ?o }} }}"):
            if isinstance(triple.object, Literal):
                return triple.object.value.encode("utf-8")
        raise InputError(f"the text of document {document_id} is not on the server {self.place}: ingest its source again")

    def query(self, text: str, *, timeout: float | None = None) -> QuerySolutions | QueryBoolean | QueryTriples:
        """The answer to a query; the server is asked to stop after `timeout` seconds by our hanging up."""
        is_graph = is_graph_query(text)
        content = self._server.ask(_declared(text), accept=N_TRIPLES if is_graph else JSON, timeout=timeout)
        if is_graph:
            triples = self._read(lambda: list(pyoxigraph.parse(content, format=RdfFormat.N_TRIPLES)))
            memory = pyoxigraph.Store()
            memory.extend(triples)
            return memory.query("CONSTRUCT WHERE { ?s ?p ?o }")
        return self._read(lambda: rows_of(content))

    def results(self, text: str, *, accept: str = JSON, timeout: float | None = None) -> bytes:
        """The answer to a query, read whole and written again: a half answer is an error, and every server's looks the same."""
        return written(self.query(text, timeout=timeout), accept)

    def update(self, text: str) -> None:
        """Carry out an update in one request."""
        self._server.change(_declared(text))

    def settle(self) -> None:
        """Nothing to do: what a server has confirmed, everybody sees."""

    def close(self) -> None:
        """Let go of the connection."""
        self._server.close()

    def damaged(self, what: str) -> InputError:
        """The error for a server that holds or says what we never wrote."""
        return InputError(f"the server {self.place} cannot be used as a store ({what}): name another --store, or ingest into an empty one")

    def _change_in_parts(self, emptied: list[str], removed: list[Quad], marks: list[Quad], new: list[Quad]) -> None:
        """What a graph says of itself or its document goes last, with the marks: a part of a graph cannot be taken for the whole."""
        first = [*emptied, *([f"INSERT DATA {{ {blocks(marks)} }}"] if marks else [])]
        if first:
            self.update(" ; ".join(first))
        for some in _portions(removed, PART):
            self.update(f"DELETE DATA {{ {blocks(some)} }}")
        self.load(quad for quad in new if not _closing(quad))
        for some in _portions([*(quad for quad in new if _closing(quad)), *marks], PART):
            self.update(f"INSERT DATA {{ {blocks(some)} }}")

    def _add(self, graph: NamedNode, quads: list[Quad]) -> None:
        triples = [quad.triple for quad in quads]
        if self._where.graphs is not None:
            self._server.add(graph.value, pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES) or b"")
            return
        for some in _portions(triples, PART):
            self.update(f"INSERT DATA {{ {block(graph, some)} }}")

    def _rows(self, query: str) -> Iterator[Mapping[str, NamedNode | Literal | BlankNode]]:
        found = self.query(query)
        if not isinstance(found, QuerySolutions):
            raise self.damaged("it answers SELECT with something else")
        names = [variable.value for variable in found.variables]
        return iter([{name: row[name] for name in names} for row in found])

    def _triples(self, query: str) -> list[Triple]:
        content = self._server.ask(query, accept=N_TRIPLES)
        return self._read(lambda: [quad.triple for quad in pyoxigraph.parse(content, format=RdfFormat.N_TRIPLES)])

    def _read(self, parse: Callable[[], Each]) -> Each:
        try:
            return parse()
        except (SyntaxError, ValueError) as error:
            told = " ".join(str(error).split())[:200]
            raise InputError(
                f"the server {self.place} gave half an answer, or none in SPARQL's formats ({told}): check the URL, or ask for less"
            ) from error


def _declared(text: str) -> str:
    """The text with those of our prefixes declared that may stand in it."""
    return "".join(f"PREFIX {name}: <{iri}> " for name, iri in PREFIXES.items() if f"{name}:" in text) + text


def _text_graph(document_id: str) -> NamedNode:
    return NamedNode(f"{PREFIXES['gr']}text/{document_id}")


def _stated(document_id: str, text: str) -> Triple:
    return Triple(NamedNode(document_iri(document_id)), _TEXT, Literal(text))


def _closing(quad: Quad) -> bool:
    graph = str(getattr(quad.graph_name, "value", ""))
    own = document_iri(graph.removeprefix(document_graph_iri("")))
    return isinstance(quad.subject, NamedNode) and quad.subject.value in {graph, own}


def _portions(each: Iterable[Each], size: int) -> Iterator[list[Each]]:
    waiting = iter(each)
    while portion := list(islice(waiting, size)):
        yield portion
