"""Many documents into a store at once: by way of the engine's loader instead of one transaction each, in portions that are whole or absent.

Oxigraph's loader takes in what one call gives it in batches of a million quads, each in one step of the database; a portion is smaller than
a batch and ends with a document. It carries the mark that says what is not derived yet, and the tallies that this can be derived from. So a
process that is killed leaves whole documents, and whoever opens the store next derives what they say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from graph.accepted import check_document, distinct
from graph.books import Rules
from graph.build import document_lines
from graph.engine import Change, Engine
from graph.incremental import stale_mark
from graph.ledger import LEDGER, edition_entry, is_empty, is_kept, tally_entry
from graph.lines import in_graph
from graph.tally import tally, written
from graph.term import node
from ontology.model import Document, Statement
from ontology.terms import document_graph_iri

# Of one portion, at most; half of what Oxigraph takes in at once.
QUADS = 500_000


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents to store, each with its statements; `method` says how they were read, `present` which ids are in the store already."""

    documents: Iterable[tuple[Document, Iterable[Statement]]]
    method: str
    present: Collection[str]


def load(engine: Engine, batch: Batch, rules: Rules) -> Iterator[tuple[Document, tuple[Statement, ...]]]:
    """Store the documents that are new; those that are in the store already are given back, for whoever can replace them.

    Raises ValueError for a document or statement that contradicts itself: what came before it may be stored then.
    """
    head = _head(engine, rules)
    portion, size, seen = [head], 0, set(batch.present)
    texts: dict[str, str | None] = {}
    for document, statements in batch.documents:
        check_document(document)
        kept = distinct(document, statements)
        if document.source.id in seen:
            yield document, kept
            continue
        seen.add(document.source.id)
        lines = _lines(document, kept, batch.method, rules)
        portion.append(lines.encode())
        texts[document.source.id] = document.text
        size += lines.count("\n")
        if size >= QUADS:
            _store(engine, portion, texts)
            portion, texts, size = [head], {}, 0
    if texts:
        _store(engine, portion, texts)


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


def _store(engine: Engine, portion: list[bytes], texts: dict[str, str | None]) -> None:
    """Texts first: one without its graph does no harm."""
    engine.change(Change(texts=texts))
    engine.load_lines(chain(portion))
