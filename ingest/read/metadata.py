"""What is known of a source besides its text, from several places, and the Document it makes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields

from ingest.read.genre import genre_titled
from ontology.errors import InputError
from ontology.model import Document, Genre, PartialDate, Source

LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Metadata:
    """Facts about a source; None is "not known"."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: PartialDate | None = None
    url: str | None = None
    genre: Genre | None = None

    def over(self, other: Metadata) -> Metadata:
        """These facts, with those of `other` where nothing is known here."""
        pairs = {field.name: getattr(self, field.name) for field in fields(self)}
        return Metadata(**{name: getattr(other, name) if value is None else value for name, value in pairs.items()})


def one_line(value: object) -> str | None:
    """A value as one trimmed line of text; None for None, nothing and blanks."""
    return " ".join(str(value).split()) or None if value is not None else None


def document(text: str, metadata: Metadata, *, media_type: str, place: str) -> Document:
    """A Document of `text`, its id and hash taken from the text's UTF-8 bytes.

    Raises InputError, naming `place`, for a text that is empty or that UTF-8 cannot hold.
    """
    if not text.strip():
        raise InputError(f"{place}: there is no text in it; give a file with text")
    try:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise InputError(f"{place}: character {error.start} is half of a surrogate pair; save the text as UTF-8") from None
    title = metadata.title or _first_line(text)
    source = Source(
        id=sha256[:16],
        title=_cut(title),
        url=metadata.url,
        publisher=metadata.publisher,
        author=metadata.author,
        published=metadata.published,
        retrieved=None,
        media_type=media_type,
        sha256=sha256,
        genre=metadata.genre or genre_titled(title) or Genre.UNKNOWN,
    )
    return Document(source, text)


def _first_line(text: str) -> str:
    return next(line.strip() for line in text.splitlines() if line.strip())


def _cut(title: str) -> str:
    if len(title) <= LONGEST_TITLE:
        return title
    return title[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"
