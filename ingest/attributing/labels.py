"""Speakers set before a colon or behind a dash: transcripts ("DOE: ..."), headlines ("Doe: ..."), pull quotes ("..." - Doe)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.cleaning.clean import Role

from .found import Found
from .sheet import STRETCH, Sheet

LABEL = re.compile(r"[\"']?(?P<name>(?:[A-Z][\w.'’-]*)(?: (?:[A-Z][\w.'’-]*|of|the|and|\([^()]{1,20}\))){0,6})(?P<cue>:)\s+(?=[\"'A-Z(])")
SIGNED = re.compile(r"(?P<cue>[\u2012-\u2015-]{1,2})\s?(?P<name>[A-Z][^\"“”]{2,80}?)[\s.]*$")


def labels(sheet: Sheet, *, first: bool = False) -> Iterator[Found]:
    """The attribution of a block that is one speaker's turn, a headline with its speaker, or a signed quotation.

    The `first` block of a document is its headline if it is one sentence.
    """
    label = LABEL.match(sheet.text)
    headline = (first and len(sheet.sentences) == 1) or sheet.block.role in (Role.TITLE, Role.HEADING)
    if label is not None and (label["name"].isupper() or headline or _is_quotation(sheet, label.end())):
        content = _trimmed(sheet.text, label.end(), len(sheet.text), headline=not label["name"].isupper())
        yield Found(0, label.span("name"), label.span("cue"), (content,), "label", ":")
    yield from _signed(sheet)


def _signed(sheet: Sheet) -> Iterator[Found]:
    """A block of quotations with a dash and a name behind the last."""
    if not sheet.quotes:
        return
    start, end = sheet.quotes[0].start, sheet.quotes[-1].end
    signed = SIGNED.match(sheet.text, _blanks(sheet.text, end))
    if signed is not None and not any(sign.islower() for sign in sheet.text[:start]):
        yield Found(0, signed.span("name"), signed.span("cue"), ((start, end),), "signed", "-")


def _blanks(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _is_quotation(sheet: Sheet, start: int) -> bool:
    """Whether a quotation begins there and fills the rest of the block."""
    return any(quote.start == start and quote.end >= len(sheet.text) - 1 for quote in sheet.quotes)


def _trimmed(text: str, start: int, end: int, *, headline: bool) -> STRETCH:
    while headline and end - 1 > start and text[end - 1] in ". ":
        end -= 1
    return start, end
