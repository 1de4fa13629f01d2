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
    """What happened to the documents, and what the store holds now."""

    stored: int
    unchanged: int
    counts: StoreCounts


def file_documents(
    store: Path, documents: Sequence[Document], *, model: str | None = None, registry: Registry | None = None, watch: Watch = iter
) -> Filed:
    """Extract the statements of every document and store them, one transaction per document; `watch` may show how far it is.

    Raises InputError for an unknown model or a store that cannot be opened, in both cases before anything is written.
    """
    from graph.store import open_store
    from ingest.extract import extract
    from ingest.pipeline import load, name_of
    from ontology.registry_turtle import own_turtle

    nlp = load(model)
    stored = 0
    with open_store(store) as opened:
        if registry is not None and registry.tables.own:
            opened.add_own(own_turtle(registry.tables))
        try:
            for document in watch(documents):
                statements = extract(document, nlp=nlp, registry=registry)
                stored += opened.replace(document, statements, method=name_of(nlp))
        finally:
            # Also when interrupted: what is stored by then must be answered from.
            opened.derive()
        return Filed(stored, len(documents) - stored, opened.counts())
