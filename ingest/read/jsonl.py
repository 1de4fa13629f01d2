"""JSON Lines to Documents, one line at a time: "text" and, if known, title, publisher, author, date, url, genre."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ingest.read.decode import decode, unix_lines
from ingest.read.fields import metadata_of
from ingest.read.masthead import read_masthead
from ingest.read.metadata import Metadata, document, one_line
from ontology.errors import InputError
from ontology.model import Document


def read_jsonl(lines: Iterable[bytes], given: Metadata, *, place: str) -> Iterator[Document | InputError]:
    """The documents of a JSON Lines file in order; a line that cannot be used comes out as its error, and the next one is read."""
    found = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        found = True
        try:
            yield _document(line, given, f"{place}: line {number}")
        except InputError as error:
            yield error
    if not found:
        yield InputError(f"{place}: the file is empty; give a file with text")


def _document(line: bytes, given: Metadata, place: str) -> Document:
    content = decode(line, place=place)
    try:
        stated = json.loads(content)
    except json.JSONDecodeError as error:
        raise InputError(f"{place} is not JSON ({error.msg} at column {error.colno}); write one object per line") from None
    except (RecursionError, ValueError):
        raise InputError(f"{place} is not usable JSON (nested too deeply, or a number too long); write one flat object per line") from None
    if not isinstance(stated, dict):
        raise InputError(f'{place} is a JSON {type(stated).__name__}, not an object; write {{"text": "..."}}')
    text = stated.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError(f'{place} has no "text"; give the document\'s text as a string under that key')
    if "\x00" in text:
        raise InputError(f"{place} holds a NUL character; take it out of the text")
    text = unix_lines(text)
    known = metadata_of(stated, place=place)
    identifier = one_line(stated.get("id"))
    if identifier is not None and identifier.startswith(("http://", "https://")):
        known = known.over(Metadata(url=identifier))
    return document(text, given.over(known).over(read_masthead(text)), media_type="text/plain", place=place)
