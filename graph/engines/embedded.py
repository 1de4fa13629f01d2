"""Oxigraph inside this process as an engine: what disk (`engines.disk`) and memory share, and memory itself, beside another engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

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

from graph.engines.alongside import Alongside
from graph.engines.difference import difference
from graph.engines.engine import JSON, Change, Engine
from graph.engines.written import written
from graph.rdf.turtle import blocks
from ontology.errors import InputError
from ontology.terms import PREFIXES

# Loads under way while the next text is made: with more, they wait for each other and hold more memory.
AT_ONCE = 2

Attempt = Callable[[Callable[[], Any]], Any]


class Embedded:
    """What disk and memory share: the operations on an open `pyoxigraph.Store`."""

    def __init__(self, quads: pyoxigraph.Store, attempt: Attempt) -> None:
        """Work on `quads`; `attempt` runs what may fail and turns the failures of disk and database into InputError."""
        self.quads = quads
        self._attempt = attempt

    def match(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: NamedNode | Literal | None = None,
        graph: NamedNode | None = None,
    ) -> Iterator[Quad]:
        """The quads that fit."""
        found: list[Quad] = self._attempt(lambda: list(self.quads.quads_for_pattern(subject, predicate, value, graph)))
        return iter(found)

    def triples(self, graph: NamedNode) -> set[Triple]:
        """The triples of one graph."""
        found: set[Triple] = self._attempt(lambda: {quad.triple for quad in self.quads.quads_for_pattern(None, None, None, graph)})
        return found

    def graphs(self, prefix: str = "") -> list[NamedNode]:
        """The named graphs whose IRI begins with `prefix`, sorted."""
        named = self._attempt(lambda: [graph for graph in self.quads.named_graphs() if isinstance(graph, NamedNode)])
        return sorted((graph for graph in named if graph.value.startswith(prefix)), key=lambda graph: graph.value)

    def change(self, change: Change) -> None:
        """Carry out a change in one transaction: of replaced graphs, only what differs is written."""
        gone, new, dropped = set(change.removed) - set(change.added), set(change.added), []
        for graph, triples in change.replaced.items():
            held, wanted = self.triples(graph), set(triples)
            if not wanted or any(isinstance(term, BlankNode) for triple in held for term in (triple.subject, triple.object)):
                # A blank node cannot be named in DELETE DATA, and a graph that is left without triples would still be listed.
                dropped.append(graph)
                held = set()
            unwanted, missing = difference(graph, held, wanted)
            gone |= unwanted
            new |= missing
        if gone or dropped:
            self._attempt(lambda: self.quads.update(_update(dropped, gone, new)))
        elif new:
            self._attempt(lambda: self.quads.extend(new))

    def load(self, quads: Iterable[Quad]) -> None:
        """Add many quads by way of Oxigraph's bulk loader, which makes files of its own and does not keep them in memory."""
        self._attempt(lambda: self.quads.bulk_extend(quads))

    def load_texts(self, texts: Iterable[bytes]) -> None:
        """Add many quads as texts, which Oxigraph reads faster than Python makes objects, and while Python makes the next."""
        with Alongside(self._load_text, AT_ONCE) as loads:
            for text in texts:
                loads.start(text)

    def _load_text(self, text: bytes) -> None:
        self._attempt(lambda: self.quads.bulk_load(text, format=RdfFormat.N_QUADS, lenient=True))

    def dump(self) -> Iterator[bytes]:
        """All quads as N-Quads lines, by graph, sorted within."""
        for graph in self.graphs(PREFIXES["gr"]):
            quads = self.match(graph=graph)
            yield from sorted((pyoxigraph.serialize(quads, format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True))

    def query(self, text: str, *, timeout: float | None = None) -> QuerySolutions | QueryBoolean | QueryTriples:
        """The answer to a query over the union of all graphs."""
        if timeout is not None:
            raise ValueError("Oxigraph cannot stop a query in this process: run it in one that can be killed")
        found: QuerySolutions | QueryBoolean | QueryTriples = self._attempt(
            lambda: self.quads.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)
        )
        return found

    def results(self, text: str, *, accept: str = JSON, timeout: float | None = None) -> bytes:
        """The answer to a query, serialized."""
        found = self.query(text, timeout=timeout)
        answer: bytes = self._attempt(lambda: written(found, accept))
        return answer

    def update(self, text: str) -> None:
        """Carry out a SPARQL update in one transaction."""
        self._attempt(lambda: self.quads.update(text, prefixes=PREFIXES))


class Memory(Embedded):
    """A dataset in memory, made from another engine: its place and its texts are those of that one, its quads are its own."""

    def __init__(self, beside: Engine) -> None:
        """An empty dataset beside `beside`, which must stay open."""
        super().__init__(pyoxigraph.Store(), lambda action: action())
        self._beside = beside

    @property
    def place(self) -> str:
        """That of the other engine."""
        return self._beside.place

    @property
    def database(self) -> None:
        """None: memory is this process's own."""
        return

    def load(self, quads: Iterable[Quad]) -> None:
        """Add many quads; memory gives them out in the order in which they go in."""
        self.quads.extend(quads)

    def text(self, document_id: str) -> bytes:
        """The stored bytes of a document's text."""
        return self._beside.text(document_id)

    def settle(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do: the other engine is closed by whoever opened it."""

    def damaged(self, what: str) -> InputError:
        """The error of the other engine."""
        return self._beside.damaged(what)


def _update(dropped: Iterable[NamedNode], gone: Iterable[Quad], new: Iterable[Quad]) -> str:
    drops = "".join(f"DROP SILENT GRAPH {graph} ; " for graph in dropped)
    return f"{drops}DELETE DATA {{ {blocks(gone)} }} ; INSERT DATA {{ {blocks(new)} }}"
