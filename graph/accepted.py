"""What a store takes in: a document that is what its source says, and statements whose every span lies in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from ontology.model import Document, Statement


def check_document(document: Document) -> None:
    """Raise ValueError unless the source's hash and id are those of the text."""
    digest = hashlib.sha256(document.text.encode("utf-8")).hexdigest()
    if document.source.sha256 != digest or document.source.id != digest[:16]:
        raise ValueError(
            f"document {document.source.id!r}: the SHA-256 of its text is {digest}, its source says {document.source.sha256!r}"
        )


def distinct(document: Document, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """One statement per id, the most confident; raises ValueError for one of another document or with a span that is not in the text."""
    found: dict[str, Statement] = {}
    for statement in statements:
        if statement.document != document.source.id:
            raise ValueError(f"statement {statement.id} of document {statement.document} given with document {document.source.id}")
        for span in (statement.sentence, statement.quote, statement.target_text, statement.actor_text):
            if span is not None and document.text[span.start : span.end] != span.text:
                raise ValueError(f"statement {statement.id}: {span!r} is not in document {document.source.id}")
        rival = found.get(statement.id)
        if rival is None or (statement.confidence, repr(statement)) > (rival.confidence, repr(rival)):
            found[statement.id] = statement
    return tuple(found.values())
