"""Which kind of source some bytes are: by what they start with, then by the name they came under."""

from __future__ import annotations

import json
import re
from enum import StrEnum


class Kind(StrEnum):
    """A kind of source; each has a reader of its own."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    JSONL = "jsonl"


SUFFIXES = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".pdf": Kind.PDF,
    ".jsonl": Kind.JSONL,
    ".ndjson": Kind.JSONL,
}
PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


def kind_of(start: bytes, suffix: str) -> Kind:
    """The kind of a source with these first bytes and this suffix ("" for standard input)."""
    if start.startswith(b"%PDF-"):
        return Kind.PDF
    known = SUFFIXES.get(suffix.lower())
    if known is not None:
        return known
    if PAGE.match(start):
        return Kind.HTML
    return Kind.JSONL if _starts_with_object(start) else Kind.TEXT


def _starts_with_object(start: bytes) -> bool:
    line = start.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n", 1)[0]
    if not line.startswith(b"{"):
        return False
    try:
        return "text" in json.loads(line)
    except (ValueError, RecursionError):
        # A first line that is cut short by the sample still shows its key.
        return b'"text"' in line
