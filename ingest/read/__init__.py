"""Sources (files, directories, standard input) to Documents; one module per kind of source."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from ingest.read.dates import option_date
from ingest.read.kind import Kind, kind_of
from ingest.read.metadata import Metadata, one_line
from ingest.read.walk import files_of, shown, unreadable
from ontology.errors import InputError
from ontology.model import Document, PartialDate

__all__ = ["LARGEST", "read", "read_each"]

LARGEST = 20_000_000
"""Bytes; no file larger than this is read (of JSON Lines: no line)."""


def read(
    sources: Iterable[str | Path] | str | Path,
    *,
    title: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
    published: str | PartialDate | None = None,
    url: str | None = None,
) -> Iterator[Document]:
    """The documents of `sources` in order; "-" is standard input, a directory is every readable file below it.

    What is given here wins over what a file says of itself; `published` is 2026, 2026-05 or 2026-05-21.
    Raises InputError for wrong options at once, and at the first source that cannot be read.
    """
    return _raising(read_each(sources, title=title, publisher=publisher, author=author, published=published, url=url))


def read_each(
    sources: Iterable[str | Path] | str | Path,
    *,
    title: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
    published: str | PartialDate | None = None,
    url: str | None = None,
) -> Iterator[Document | InputError]:
    """As `read`, but a source that cannot be read comes out as its error, in its place, and the next one is read."""
    given = Metadata(
        title=one_line(title), publisher=one_line(publisher), author=one_line(author), published=option_date(published), url=one_line(url)
    )
    named = (sources,) if isinstance(sources, (str, Path)) else sources
    return (outcome for source in named for outcome in _read_source(source, given))


def _raising(outcomes: Iterator[Document | InputError]) -> Iterator[Document]:
    for outcome in outcomes:
        if isinstance(outcome, InputError):
            raise outcome
        yield outcome


def _read_source(source: str | Path, given: Metadata) -> Iterator[Document | InputError]:
    if str(source) == "-":
        yield from _read_stream(sys.stdin.buffer, given, place="standard input", suffix="")
        return
    if not str(source).strip():
        yield InputError(f"{str(source)!r} is not a path; name a file, a directory, or - for standard input")
        return
    for path in files_of(Path(source)):
        if isinstance(path, InputError):
            yield path
            continue
        try:
            with path.open("rb") as stream:
                yield from _read_stream(stream, given, place=shown(path), suffix=path.suffix)
        except OSError as error:
            yield unreadable(path, error)


def _read_stream(stream: BinaryIO, given: Metadata, *, place: str, suffix: str) -> Iterator[Document | InputError]:
    if kind_of(b"", suffix) is Kind.JSONL:
        from ingest.read.jsonl import read_jsonl

        yield from read_jsonl(_lines(stream), given, place=place)
        return
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        yield InputError(f"{place}: is larger than {LARGEST // 1_000_000} MB; split it, or give its text only")
        return
    try:
        yield from _read_content(content, given, place=place, suffix=suffix)
    except InputError as error:
        yield error


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline(LARGEST + 1):
        yield line


def _read_content(content: bytes, given: Metadata, *, place: str, suffix: str) -> Iterator[Document | InputError]:
    kind = kind_of(content, suffix)
    if kind is Kind.JSONL:
        from ingest.read.jsonl import read_jsonl

        return read_jsonl(content.splitlines(), given, place=place)
    if kind is Kind.HTML:
        from ingest.read.html import read_html

        return iter((read_html(content, given, place=place),))
    if kind is Kind.PDF:
        from ingest.read.pdf import read_pdf

        return iter((read_pdf(content, given, place=place),))
    if kind is Kind.MARKDOWN:
        from ingest.read.markdown import read_markdown

        return iter((read_markdown(content, given, place=place),))
    from ingest.read.text import read_text

    return iter((read_text(content, given, place=place),))
