"""Whether every quote and mention is the document's own text at its offsets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import ingest
from ingest.extract import extract
from ontology.model import Document, Span


@dataclass(frozen=True, slots=True)
class Exact:
    """How many spans were looked at, and how many are the text at their offsets."""

    right: int
    all: int


def exact(documents: Iterable[Document]) -> Exact:
    """Look at every span of every statement and attribution in the documents."""
    checks = [document.text[span.start : span.end] == span.text for document in documents for span in _spans(document)]
    return Exact(sum(checks), len(checks))


def _spans(document: Document) -> Iterator[Span]:
    for one in extract(document, any_topic=True):
        yield from (one.sentence, one.quote, one.target_text)
        if one.actor_text is not None:
            yield one.actor_text
    for found in ingest.attributions(document):
        yield from (*found.source, *found.cue, *found.content)
