"""Documents go in, a store that holds their statements comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.store import StoreCounts
    from ontology.model import Document
    from ontology.registry import Registry

Watch = Callable[[Sequence["Document"]], Iterator["Document"]]


@dataclass(frozen=True, slots=True)
class Filed:
    """What happened to the documents, how many of their statements were not sure enough, what the store holds now, its place."""

    stored: int
    unchanged: int
    left_out: int
    counts: StoreCounts
    place: str


def file_documents(
    store: Path | str,
    documents: Sequence[Document],
    *,
    model: str | None = None,
    registry: Registry | None = None,
    min_confidence: float = 0.0,
    rules_only: bool = False,
    jobs: int | None = 1,
    watch: Watch = iter,
) -> Filed:
    """Extract the statements of every document and store them, one transaction per document; `watch` may show how far it is.

    Which documents to read is the caller's choice (see `intake.on_topic`): these are read whatever they are about.
    Statements below `min_confidence` are left out, also where an earlier reading of the document stored them.
    `jobs` processes read at once (see `ingest.many.extract_all`); one, this one, writes.
    Raises InputError for an unknown model or a store that cannot be opened, in both cases before anything is written.
    """
    from graph.opening import open_store
    from ingest.extract import method
    from ingest.many import extract_all
    from ingest.pipeline import load
    from ontology.registry_turtle import own_turtle

    nlp = load(model)
    stored = left_out = 0
    with open_store(store) as opened:
        if registry is not None and registry.tables.own:
            opened.add_own(own_turtle(registry.tables))
        try:
            found = extract_all(documents, model=model, registry=registry, rules_only=rules_only, jobs=jobs)
            for _, (document, statements) in zip(watch(documents), found, strict=True):
                kept = [statement for statement in statements if statement.confidence >= min_confidence]
                left_out += len({statement.id for statement in statements} - {statement.id for statement in kept})
                stored += opened.replace(document, kept, method=method(nlp, rules_only=rules_only))
        finally:
            # Also when interrupted: what is stored by then must be answered from.
            opened.derive()
        return Filed(stored, len(documents) - stored, left_out, opened.counts(), opened.place)


def note_left_out(filed: Filed, min_confidence: float) -> None:
    """Say on stderr how many statements were not sure enough, if there was a limit."""
    from stancegraph.output import counted, note

    if min_confidence > 0:
        note(f"left out {counted(filed.left_out, 'statement')} less sure than {min_confidence:g}")
