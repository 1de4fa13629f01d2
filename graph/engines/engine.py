"""What a store stands on: an RDF dataset that is matched, changed in transactions and asked in SPARQL, wherever it lies.

Two engines: `engines.embedded` (Oxigraph, on disk or in memory) and `engines.remote` (a SPARQL 1.1 server). `Store.engine` is one of
them. Whoever needs quads asks the engine and never looks which one it is; on a server every call is one request, so one query with a
pattern of ten lines is right where ten calls of `match` would be wrong.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode, Quad, QueryBoolean, QuerySolutions, QueryTriples, Triple

    from ontology.errors import InputError

    Found: TypeAlias = QuerySolutions | QueryBoolean | QueryTriples

JSON, XML, CSV, TSV = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
)
TURTLE, N_TRIPLES, RDF_XML, JSON_LD = "text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"


@dataclass(frozen=True, slots=True)
class Change:
    """What one transaction does: all of it or nothing, and nobody sees it half done.

    `replaced` gives whole graphs (an empty collection empties one), `removed` and `added` single quads of other graphs (a quad in both is
    added), `texts` the source texts of documents by id (None takes one away). Blank nodes may stand in `replaced` and `added`, not in
    `removed`.
    """

    replaced: Mapping[NamedNode, Collection[Triple]] = field(default_factory=dict)
    removed: Collection[Quad] = ()
    added: Collection[Quad] = ()
    texts: Mapping[str, str | None] = field(default_factory=dict)


class Engine(Protocol):
    """An open dataset of named graphs. Every method raises InputError, one line, over the state of the disk, the server or the network."""

    @property
    def place(self) -> str:
        """What messages call it: the folder, or the URL without credentials."""
        ...

    @property
    def database(self) -> Path | None:
        """A database that other processes may open with `pyoxigraph.Store.read_only` for as long as this engine is open.

        It holds what was changed before this was asked for and is itself never changed. None for what does not lie on this disk.
        """
        ...

    def match(
        self,
        subject: NamedNode | None = None,
        predicate: NamedNode | None = None,
        value: NamedNode | Literal | None = None,
        graph: NamedNode | None = None,
    ) -> Iterator[Quad]:
        """The quads that fit, None standing for anything."""
        ...

    def triples(self, graph: NamedNode) -> set[Triple]:
        """The triples of one graph; none for a graph that is not there."""
        ...

    def graphs(self, prefix: str = "") -> list[NamedNode]:
        """The named graphs whose IRI begins with `prefix`, sorted."""
        ...

    def change(self, change: Change) -> None:
        """Carry out a change in one transaction; on return it is stored."""
        ...

    def load(self, quads: Iterable[Quad]) -> None:
        """Add many quads, streamed and fast; not a transaction: what was added before an error or a kill may stay."""
        ...

    def load_texts(self, texts: Iterable[bytes]) -> None:
        """As `load`, given as texts of N-Quads that are known to be well-formed; each goes in whole or not at all, in whatever order.

        A text may go in while the next is made.
        """
        ...

    def dump(self) -> Iterator[bytes]:
        """All quads of Stancegraph's graphs as N-Quads lines, each ended by a line break: by graph, and sorted within."""
        ...

    def text(self, document_id: str) -> bytes:
        """The stored bytes of a document's text."""
        ...

    def query(self, text: str, *, timeout: float | None = None) -> Found:
        """The answer to a SPARQL query over the union of all graphs; the prefixes of `ontology.terms` need not be declared.

        `timeout`, in seconds, is for engines that can stop a query; the embedded one cannot and raises ValueError when given one (a process
        of its own can be killed: `graph.query`). Raises SyntaxError for text that is not a query.
        """
        ...

    def results(self, text: str, *, accept: str = JSON, timeout: float | None = None) -> bytes:
        """As `query`, serialized: JSON, XML, CSV or TSV for SELECT and ASK, TURTLE, N_TRIPLES or RDF_XML for CONSTRUCT and DESCRIBE.

        Raises ValueError for a format that does not fit the form of the query.
        """
        ...

    def update(self, text: str) -> None:
        """Carry out a SPARQL update (prefixes as in `query`) in one transaction, where the server keeps its requests whole."""
        ...

    def settle(self) -> None:
        """Tell that a state worth reading is reached: write what is buffered, let those who open the store now see it."""
        ...

    def close(self) -> None:
        """Settle, and let go of locks and connections; closing twice does nothing."""
        ...

    def damaged(self, what: str) -> InputError:
        """The error for a dataset that holds what we never write."""
        ...
