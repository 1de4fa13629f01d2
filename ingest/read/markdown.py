"""Markdown to a Document: stored as written, marks and all; `ingest.cleaning.clean` leaves the marks out."""

from __future__ import annotations

from ingest.read.metadata import Metadata
from ingest.read.text import read_text
from ontology.model import Document


def read_markdown(content: bytes, given: Metadata, *, place: str) -> Document:
    """The document that `content` holds; raises InputError, naming `place`, for anything that is not readable text."""
    return read_text(content, given, place=place, media_type="text/markdown")
