"""A web page to a Document: trafilatura finds the main text and what the page says of itself; the main text is what is stored."""

from __future__ import annotations

import re

from ingest.read.dates import written_date
from ingest.read.decode import unix_lines
from ingest.read.masthead import read_masthead
from ingest.read.metadata import Metadata, document, one_line
from ingest.read.quiet import quiet
from ontology.errors import InputError
from ontology.model import Document

DATES = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d", "max_date": "2100-01-01"}
"""Only dates the page states as its own; the last day is fixed, for htmldate would otherwise ask the clock."""

COMMENTS = re.compile(rb"\A\s*(?:<!--.*?-->\s*)+", re.DOTALL)
"""Comments before the page itself ("saved from ..."), which make trafilatura 2.0 take the page for none."""


def read_html(content: bytes, given: Metadata, *, place: str) -> Document:
    """The document of the page `content`, in any encoding the page declares.

    Raises InputError, naming `place`, for a page without main text.
    """
    from trafilatura import bare_extraction
    from trafilatura.settings import Document as Page

    content = COMMENTS.sub(b"", content)
    with quiet("trafilatura"), quiet("htmldate"):
        page = bare_extraction(content, url=given.url, include_comments=False, with_metadata=True, date_extraction_params=DATES)
    text = unix_lines(page.text or "") if isinstance(page, Page) else ""
    if not isinstance(page, Page) or not text.strip():
        raise InputError(f"{place}: no main text was found in this web page; save the article itself, or its text as .txt")
    stated = Metadata(
        title=one_line(page.title),
        publisher=one_line(page.sitename),
        author=one_line(page.author),
        published=written_date(page.date) if page.date else None,
        url=one_line(page.url),
    )
    text = "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
    return document(text, given.over(stated).over(read_masthead(text)), media_type="text/html", place=place)
