"""Many documents into a store at once: by way of the engine's loader instead of one transaction each, in portions that are whole or absent.

One call of Oxigraph's loader is one step of the database, however much it is given: its files are made beside the database and taken in
together at the end. A portion is one call and holds whole documents; while it goes in, the next is made. It carries the mark that says what
is not derived yet, and the tallies that this can be derived from. So a process that is killed leaves whole documents, and whoever opens the
store next derives what they say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from graph.accepted import check_document, distinct
from graph.deriving.books import Rules
from graph.deriving.incremental import stale_mark
from graph.deriving.ledger import LEDGER, edition_entry, is_empty, is_kept, tally_entry
from graph.deriving.tally import tally, written
from graph.engines.engine import Change, Engine
from graph.rdf.build import document_lines
from graph.rdf.lines import in_graph
from graph.rdf.term import node
from ontology.model import Document, Statement
from ontology.terms import document_graph_iri

# A portion ends at so many quads. Three are in memory at a time, one in the making and two in the loader. Small ones let the database merge
# their files while more come: of 100,000 stances, 60,000 quads each take 26 s, 300,000 take 32 and a million, one at a time, 52.
QUADS = 60_000
# It ends, too, with so many documents that are in the store already: they wait in memory for whoever can replace them.
WAITING = 500
# Texts go to the disk together when they have so many characters, all of them before the graphs of their documents.
CHARACTERS = 16_000_000

Told = tuple[Document, tuple[Statement, ...]]


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents to store, each with its statements; `method` says how they were read, `present` which ids are in the store already."""

    documents: Iterable[tuple[Document, Iterable[Statement]]]
    method: str
    present: Collection[str]


def load(engine: Engine, batch: Batch, rules: Rules) -> Iterator[Told]:
    """Store the documents that are new; those that are in the store already are given back, for whoever can replace them.

    Raises ValueError for a document or statement that contradicts itself: what came before it is stored then.
    """
    coming = _Coming(engine, batch, rules, iter(batch.documents), set(batch.present))
    while not coming.ended:
        engine.load_texts(coming.portions())
        yield from coming.known
        coming.known.clear()
    if coming.failed is not None:
        raise coming.failed


@dataclass(slots=True)
class _Coming:
    """The documents still to come, and what came of those that did."""

    engine: Engine
    batch: Batch
    rules: Rules
    documents: Iterator[tuple[Document, Iterable[Statement]]]
    seen: set[str]
    ended: bool = False
    known: list[Told] = field(default_factory=list)
    failed: Exception | None = None

    def portions(self) -> Iterator[bytes]:
        """The quads of one portion after the other, until too many documents came that the store has; texts are on the disk before them."""
        while portion := b"".join(self._portion()):
            yield portion

    def _portion(self) -> Iterator[bytes]:
        quads = characters = 0
        texts: dict[str, str | None] = {}
        for number, (document, kept) in enumerate(self._new()):
            if number == 0:
                yield _head(self.engine, self.rules)
            lines = _lines(document, kept, self.batch.method, self.rules)
            yield lines.encode()
            texts[document.source.id] = document.text
            quads += lines.count("\n")
            characters += len(document.text)
            if characters > CHARACTERS:
                self.engine.change(Change(texts=texts))
                texts, characters = {}, 0
            if quads > QUADS:
                break
        if texts:
            self.engine.change(Change(texts=texts))

    def _new(self) -> Iterator[Told]:
        """The documents that the store does not have, until too many came that it has."""
        while not self.ended and len(self.known) < WAITING:
            try:
                document, statements = next(self.documents)
                check_document(document)
                kept = distinct(document, statements)
            except StopIteration:
                self.ended = True
                return
            except Exception as error:  # whatever it is: it is raised again when what came before is stored
                self.ended, self.failed = True, error
                return
            if document.source.id in self.seen:
                self.known.append((document, kept))
                continue
            self.seen.add(document.source.id)
            yield document, kept


def _head(engine: Engine, rules: Rules) -> bytes:
    """What goes with every portion: the mark, and by which rules its tallies were made."""
    if is_empty(engine):
        return f"{stale_mark(LEDGER)} .\n{edition_entry(rules.edition)}".encode()
    return f"{stale_mark(LEDGER if is_kept(engine, rules.edition) else None)} .\n".encode()


def _lines(document: Document, kept: Collection[Statement], method: str, rules: Rules) -> str:
    """The quads of one document and of its tally, one line each."""
    graph = node(document_graph_iri(document.source.id))
    own = "".join(document_lines(document, kept, method=method, listed=rules.listed))
    told = tally_entry(document.source.id, written(tally(document.source, kept, rules.listed, rules.labelled)))
    return in_graph(own, graph) + told
