"""The store: documents and their statements go in, one named graph per document; records, counts and RDF come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

import pyoxigraph
from pyoxigraph import NamedNode, Quad, QuerySolutions, RdfFormat, Triple

from graph.accepted import check_document, distinct
from graph.answering.pools import dismiss
from graph.bulk import Batch, load
from graph.deriving.books import Rules
from graph.deriving.derive import changes, inferences, positions
from graph.deriving.incremental import bring_up_to_date, layer, rebuild, stale_mark, stale_marks
from graph.deriving.offices import predecessors, rules, term_ends
from graph.engines.disk import Disk
from graph.engines.embedded import Embedded
from graph.engines.engine import Change, Engine
from graph.engines.folder import Folder
from graph.packaged import MARK, bring_in
from graph.rdf.build import document_triples
from graph.rdf.recover import Descriptions, source_from, statements_from
from graph.rdf.term import RDF_TYPE, node
from ontology.errors import InputError
from ontology.model import Document, Position, PositionChange, Source, Statement
from ontology.terms import AIP, PREFIXES, document_graph_iri

if TYPE_CHECKING:
    import rdflib

# The registry entries that users gave with --registry.
OWN = "registry-own"
_LABEL = NamedNode(PREFIXES["skos"] + "prefLabel")
_DOCUMENTS = document_graph_iri("")


@dataclass(frozen=True, slots=True)
class StoreCounts:
    """How much a store holds; `actors` are those with at least one statement."""

    documents: int
    statements: int
    actors: int
    positions: int


class Store:
    """An open store; a context manager. What it raises over the state of the disk is an InputError, and then nothing stored has changed."""

    def __init__(self, engine: Engine, *, read_only: bool) -> None:
        """Stand on an open engine, which `close` closes; call `graph.opening.open_store` instead, which opens the right one."""
        self.read_only = read_only
        self._engine: Engine | None = engine
        self._place = engine.place
        self._decided: Rules | None = None
        if not read_only:
            bring_in(engine)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Write what is buffered and let go of the lock; closing twice does nothing."""
        engine, self._engine = self._engine, None
        if engine is not None:
            dismiss(engine)
            engine.close()

    @property
    def engine(self) -> Engine:
        """The dataset underneath; raises ValueError after `close`."""
        if self._engine is None:
            raise ValueError(f"the store {self._place} is closed")
        return self._engine

    @property
    def place(self) -> str:
        """What messages call it: the folder, or the URL without credentials."""
        return self._place

    @property
    def quads(self) -> pyoxigraph.Store:
        """The database of an embedded engine; raises ValueError for a store on a server and after `close`."""
        if not isinstance(self.engine, Embedded):
            raise ValueError(f"the store {self._place} lies on a server: ask its engine")
        return self.engine.quads

    @property
    def folder(self) -> Folder:
        """The folder of a store on disk; raises ValueError for every other store."""
        if not isinstance(self.engine, Disk):
            raise ValueError(f"the store {self._place} has no folder of its own")
        return self.engine.folder

    @property
    def stale(self) -> bool:
        """Whether documents changed since positions and changes were derived."""
        return bool(stale_marks(self.engine))

    def replace(self, document: Document, statements: Iterable[Statement], *, method: str) -> bool:
        """Put everything one document contributes in place of what it contributed before, in one transaction; False when nothing changed.

        Of several statements with one id (same holder, target, stance and quote) the most confident is kept.
        """
        check_document(document)
        kept = distinct(document, statements)
        graph = node(document_graph_iri(document.source.id))
        new = set(document_triples(document, kept, method=method, listed=self._rules().listed))
        if self.document_graph(document.source.id) == new and self._has_text(document):
            return False
        self._refill(graph, new, outdating=stale_mark(graph), texts={document.source.id: document.text})
        return True

    def load(self, documents: Iterable[tuple[Document, Iterable[Statement]]], *, method: str) -> None:
        """Put many documents in, each whole or not at all: as `replace`, but for new ones streamed and several times as fast.

        Raises ValueError for records that contradict each other: documents before them may be stored then.
        """
        if self.read_only:
            raise ValueError(f"the store {self._place} is open for reading only")
        for document, statements in load(self.engine, Batch(documents, method, self.document_ids()), self._rules()):
            self.replace(document, statements, method=method)

    def remove(self, document_id: str) -> bool:
        """Take a document, its text and everything it contributes out of the store, in one transaction; False when it is not there."""
        graph = node(document_graph_iri(document_id))
        if not self.engine.triples(graph):
            return False
        self._refill(graph, (), outdating=stale_mark(graph), texts={document_id: None})
        return True

    def derive(self) -> None:
        """Bring positions, changes, shortcuts and names up to date with the documents, in one transaction."""
        bring_up_to_date(self.engine, self._rules())

    def rebuild(self, *, anew: bool = False) -> None:
        """Derive everything again from what the ledger says of each document, or `anew` from the documents' own graphs."""
        rebuild(self.engine, self._rules(), anew=anew)

    def derived(self) -> set[Quad]:
        """What the graphs of the derived layer should hold, from the documents' own graphs."""
        return set(self.derived_from((source_from(described), statements_from(described)) for described in self._documents()))

    def derived_from(self, documents: Iterable[tuple[Source, Sequence[Statement]]]) -> Iterator[Quad]:
        """What the graphs of the derived layer should hold if those were all documents, sorted: equal documents give equal quads."""
        return layer(documents, self._rules())

    def settle(self) -> None:
        """Derive if stale and tell the engine, so that whoever opens the store now finds everything, and at once."""
        self.refresh()
        self.engine.settle()

    def refresh(self) -> None:
        """Rebuild the derived graph if it is stale and the store is open for writing."""
        if not self.read_only and self.stale:
            self.derive()

    def documents(self) -> Iterator[Source]:
        """The sources of all documents, sorted by id."""
        return (source_from(described) for described in self._documents())

    def statements(self) -> Iterator[Statement]:
        """All statements, by document id and then in reading order."""
        return (statement for described in self._documents() for statement in statements_from(described))

    def positions(self) -> tuple[Position, ...]:
        """Who holds which stance over which interval, derived afresh from the statements."""
        return self._positions(self.statements(), self.documents())

    def changes(self) -> tuple[PositionChange, ...]:
        """The moves between positions, derived afresh from the statements."""
        statements = tuple(self.statements())
        return changes(self._positions(statements, self.documents()), predecessors(), inferences(statements))

    def text(self, document_id: str) -> str:
        """The full text of a document; raises InputError when it is missing or not UTF-8."""
        try:
            return self.engine.text(document_id).decode("utf-8")
        except UnicodeDecodeError as error:
            raise self.engine.damaged(f"the text of document {document_id} is not UTF-8: {error}") from error

    def counts(self) -> StoreCounts:
        """Count documents, statements, actors and positions."""
        self.refresh()
        return StoreCounts(
            documents=len(self.document_ids()),
            statements=len(self.subjects(AIP.StanceExpression)),
            actors=len({quad.object for quad in self.engine.match(predicate=node(AIP.holder))}),
            positions=len(self.subjects(AIP.Position)),
        )

    def subjects(self, type_iri: str) -> set[NamedNode]:
        """Everything of a type, in any graph."""
        typed = self.engine.match(predicate=RDF_TYPE, value=node(type_iri))
        return {quad.subject for quad in typed if isinstance(quad.subject, NamedNode)}

    def document_ids(self) -> tuple[str, ...]:
        """The ids of all documents, sorted."""
        return tuple(graph.value.removeprefix(_DOCUMENTS) for graph in self.engine.graphs(_DOCUMENTS))

    def lines(self) -> Iterator[str]:
        """The whole store as N-Quads lines, by graph and sorted within: equal stores give equal lines."""
        self.refresh()
        return (line.decode("utf-8") for line in self.engine.dump())

    def rdf(self) -> rdflib.Dataset:
        """The whole store as an rdflib Dataset in memory (a copy; queries read the union of all graphs)."""
        import rdflib

        dataset = rdflib.Dataset(default_union=True)
        dataset.parse(data="".join(self.lines()), format="nquads")
        return dataset

    def document_rdf(self, document_id: str) -> rdflib.Graph:
        """What one document contributes, as an rdflib Graph (a copy); empty for a document that is not there."""
        return _rdf(self.document_graph(document_id))

    def constructed(self, query: str) -> rdflib.Graph:
        """What a CONSTRUCT or DESCRIBE query of one's own gives, as an rdflib Graph; raises InputError for any other query.

        It is asked without a time limit and without the guard of `answer`: for text that one trusts.
        """
        try:
            found = self.engine.query(query)
        except SyntaxError as error:
            raise InputError(f"this is not a SPARQL query: {' '.join(str(error).split())}") from error
        if not isinstance(found, pyoxigraph.QueryTriples):
            raise InputError("only CONSTRUCT and DESCRIBE give triples: use `answer` for rows")
        return _rdf(found)

    def put_graph(self, name: str, turtle: bytes) -> None:
        """Put the triples of a Turtle text into the named graph `gr:name` in place of what was there, in one transaction."""
        graph = node(PREFIXES["gr"] + name)
        self._refill(graph, {quad.triple for quad in pyoxigraph.parse(turtle, format=RdfFormat.TURTLE)})

    def add_own(self, turtle: str) -> None:
        """Put a user's own registry entries, given as Turtle, beside ours; an entry given before is replaced, others stay."""
        given = {quad.triple for quad in pyoxigraph.parse(turtle.encode("utf-8"), format=RdfFormat.TURTLE)}
        subjects, held = {triple.subject for triple in given}, self.graph(OWN)
        kept = {triple for triple in held if triple.subject not in subjects} | given
        if kept != held:
            self._refill(node(PREFIXES["gr"] + OWN), kept, outdating=stale_mark())

    def graph(self, name: str) -> set[Triple]:
        """The triples of the named graph `gr:name`."""
        return self.engine.triples(node(PREFIXES["gr"] + name))

    def document_graph(self, document_id: str) -> set[Triple]:
        """The triples of a document's named graph."""
        return self.engine.triples(node(document_graph_iri(document_id)))

    def _documents(self) -> Iterator[Descriptions]:
        return (Descriptions(self.document_graph(document_id)) for document_id in self.document_ids())

    def _positions(self, statements: Iterable[Statement], sources: Iterable[Source]) -> tuple[Position, ...]:
        return positions(statements, sources, ends=term_ends())

    def _has_text(self, document: Document) -> bool:
        try:
            return self.engine.text(document.source.id) == document.text.encode("utf-8")
        except InputError:
            return False

    def _rules(self) -> Rules:
        if self._decided is None:
            self._decided = self._read_rules()
        return self._decided

    def _read_rules(self) -> Rules:
        registry, own = (node(PREFIXES["gr"] + name) for name in ("registry", OWN))
        # Not the labels themselves, which the database would have to look up one by one.
        either = " UNION ".join(f"{{ GRAPH {graph} {{ ?entry {_LABEL} ?label }} }}" for graph in (registry, own))
        found = self.engine.query(f"SELECT ?entry {{ {either} }}")
        labelled = {row[0].value for row in found if isinstance(row[0], NamedNode)} if isinstance(found, QuerySolutions) else set()
        return rules(labelled, [str(quad.object) for quad in self.engine.match(registry, MARK, None, registry)])

    def _refill(
        self, graph: NamedNode, triples: Iterable[Triple], *, outdating: Quad | None = None, texts: Mapping[str, str | None] | None = None
    ) -> None:
        """Put triples in place of what a graph held, in one transaction; `outdating` is a mark that goes with it."""
        if self.read_only:
            raise ValueError(f"the store {self._place} is open for reading only")
        mark = (outdating,) if outdating else ()
        self._decided = self._decided if graph.value.startswith(_DOCUMENTS) else None
        self.engine.change(Change(replaced={graph: set(triples)}, added=mark, texts=texts or {}))


def _rdf(triples: Iterable[Triple]) -> rdflib.Graph:
    import rdflib

    written = pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES) or b""
    return rdflib.Graph().parse(data=written, format="nt")
