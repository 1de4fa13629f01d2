"""Sources go in, documents come out; what cannot be used is either an error or, inside a directory, a skipped file with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ontology.errors import InputError

if TYPE_CHECKING:
    from ontology.model import Document


@dataclass(frozen=True, slots=True)
class About:
    """What the user says of sources that do not say it of themselves."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that was left out, and why, in words for the user."""

    name: str
    reason: str

    def __str__(self) -> str:
        """One line for stderr."""
        return f"skipped {self.name}: {self.reason}"


def intake(sources: Iterable[str], about: About) -> Iterator[Document | Skipped]:
    """Read sources in the order given. A named file must be readable (else InputError); inside a directory, unreadable ones are skipped."""
    for source in sources:
        if source != "-" and Path(source).is_dir():
            yield from _directory(Path(source), about)
        else:
            yield from _documents(source, about)


def _directory(directory: Path, about: About) -> Iterator[Document | Skipped]:
    from ingest.read import files_in

    for path in files_in(directory):
        try:
            yield from _documents(str(path), about)
        except InputError as error:
            yield Skipped(str(path), str(error))


def _documents(source: str, about: About) -> Iterator[Document | Skipped]:
    from ingest.language import not_english
    from ingest.read import read

    for document in read([source], title=about.title, publisher=about.publisher, author=about.author, published=about.published):
        reason = not_english(document.text)
        yield Skipped(f"{source} ({document.source.title})", reason) if reason else document
