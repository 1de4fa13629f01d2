"""Speakers set before a colon or behind a dash: transcripts ("DOE: ..."), headlines ("Doe: ..."), pull quotes ("..." - Doe)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.clean import Role

from .found import Found
from .sheet import STRETCH, Sheet

LABEL = re.compile(r"[\"']?(?P<name>(?:[A-Z][\w.'’-]*)(?: (?:[A-Z][\w.'’-]*|of|the|and|\([^()]{1,20}\))){0,6})(?P<cue>:)\s+(?=[\"'A-Z(])")
SIGNED = re.compile(r"(?P<cue>[\u2012-\u2015-]{1,2})\s?(?P<name>[A-Z][^\"“”]{2,80}?)[\s.]*$")


def labels(sheet: Sheet, *, first: bool = False) -> Iterator[Found]:
    """The attribution of a block that is one speaker's turn, a headline with its speaker, or a signed quotation."""
    label = LABEL.match(sheet.text)
    if label is not None and (label["name"].isupper() or (first and len(sheet.sentences) == 1) or sheet.block.role in (Role.TITLE, Role.HEADING) or _quoted(sheet, label.end())):
        content = _trimmed(sheet.text, label.end(), len(sheet.text), headline=not label["name"].isupper())
        yield Found(0, label.span("name"), label.span("cue"), (content,), "label", ":")
    quote = sheet.quotes[-1] if sheet.quotes else None
    signed = SIGNED.match(sheet.text, _blanks(sheet.text, quote.end)) if quote is not None else None
    if quote is not None and signed is not None and not any(char.islower() for char in sheet.text[: sheet.quotes[0].start]):
        yield Found(0, signed.span("name"), signed.span("cue"), ((sheet.quotes[0].start, quote.end),), "signed", "-")


def _blanks(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _quoted(sheet: Sheet, start: int) -> bool:
    return any(quote.start == start and quote.end >= len(sheet.text) - 1 for quote in sheet.quotes)


def _trimmed(text: str, start: int, end: int, *, headline: bool) -> STRETCH:
    while headline and end - 1 > start and text[end - 1] in ". ":
        end -= 1
    return start, end
