"""A PDF to a Document: its text layer, put together to paragraphs, is what is stored."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from ingest.read.masthead import read_masthead
from ingest.read.metadata import Metadata, document, one_line
from ingest.read.pages import flowing
from ingest.read.quiet import quiet
from ontology.errors import InputError
from ontology.model import DatePrecision, Document, PartialDate

if TYPE_CHECKING:
    from pypdf import PdfReader

PRODUCERS = ("Microsoft Word - ", "untitled", "Untitled")
"""What programs write as a title when the author gave none."""


def read_pdf(content: bytes, given: Metadata, *, place: str) -> Document:
    """The document of the PDF `content`; raises InputError, naming `place`, if it is damaged, locked or holds pictures of text only."""
    from pypdf.errors import PyPdfError

    with quiet("pypdf"):
        try:
            reader = _open(content, place)
            text = flowing([page.extract_text() for page in reader.pages])
            stated = _stated(reader)
        except InputError:
            raise
        except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError, AssertionError) as error:
            # pypdf lets many a plain error through when a file's inner structure is broken.
            raise InputError(f"{place}: is a damaged PDF ({type(error).__name__}); open and save it again, or give its text") from None
    if not any(character.isalnum() for character in text):
        raise InputError(f"{place}: has no text layer (scanned pages); run text recognition on it first, e.g. ocrmypdf")
    return document(text, given.over(stated).over(read_masthead(text)).over(_file_date(reader)), media_type="application/pdf", place=place)


def _open(content: bytes, place: str) -> PdfReader:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    reader = PdfReader(BytesIO(content))
    locked = InputError(f"{place}: is locked with a password; save it without one, e.g. qpdf --decrypt")
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
    except (DependencyError, NotImplementedError):
        raise locked from None
    return reader


def _stated(reader: PdfReader) -> Metadata:
    info = reader.metadata
    title = one_line(info.title) if info else None
    if title is not None and (title.startswith(PRODUCERS) or title.endswith((".doc", ".docx", ".pdf", ".indd", ".tex"))):
        title = None
    return Metadata(title=title, author=one_line(info.author) if info else None)


def _file_date(reader: PdfReader) -> Metadata:
    """A file's own date says only that the text is not younger: "on or before" that day."""
    try:
        created = reader.metadata.creation_date if reader.metadata else None
    except (ValueError, TypeError):
        created = None
    if created is None:
        return Metadata()
    return Metadata(published=PartialDate(date(created.year, created.month, created.day), DatePrecision.ON_OR_BEFORE))
