"""Quotations that go on: behind the sentence with their cue ("..." she said. "..."), and in the paragraphs that follow."""

from __future__ import annotations

from collections import deque

from .found import Found
from .sheet import STRETCH, Sheet


def going_on(sheet: Sheet, found: list[Found]) -> list[Found]:
    """The block's attributions, each with the sentences behind its own that are nothing but a quotation."""
    kept = list(found)
    placed = deque(sorted(range(len(kept)), key=lambda number: kept[number].place))
    last: int | None = None
    for first, end in sheet.sentences:
        here = []
        while placed and kept[placed[0]].place < end:
            here.append(placed.popleft())
        stretch = None if here else quotation(sheet, first, end)
        if stretch is None:
            last = next((number for number in reversed(here) if _can_go_on(sheet, kept[number])), None)
        elif last is not None:
            joined = not sheet.text[kept[last].content[-1][1] : stretch[0]].strip()
            kept[last] = kept[last].going_on(stretch, joined=joined)
    return kept


def _can_go_on(sheet: Sheet, found: Found) -> bool:
    """Whether the next sentence may go on with it: it follows its content, or ends in a quotation."""
    ends = found.content[-1][1] if found.content else 0
    return found.frame == "before" or any(quote.start < ends <= quote.end for quote in sheet.quotes)


def quotation(sheet: Sheet, first: int, end: int) -> STRETCH | None:
    """The stretch of a sentence that is nothing but a quotation, its last mark before the full stop or behind it."""
    last = next((i for i in range(end - 1, first, -1) if sheet.quote(i) is not None or not sheet.doc[i].is_punct), first)
    opened, closed = sheet.quote(first), sheet.quote(last)
    if opened is None or closed is None or sheet.text[opened.start + 1 : sheet.starts[first]].strip("\"' "):
        return None
    return (opened.start, closed.end) if opened is closed else None


def goes_over(sheet: Sheet, found: Found) -> bool:
    """Whether a block ends with a quotation that the next block may go on with, or with the colon before one."""
    if not found.content:
        return True
    return bool(sheet.quotes) and not sheet.quotes[-1].closed


def taken_up(sheet: Sheet, *, after_colon: bool) -> STRETCH | None:
    """The stretch of a block that is nothing but quotation, or of any block behind a colon."""
    stretches = [quotation(sheet, *sentence) for sentence in sheet.sentences]
    whole = [each for each in stretches if each is not None]
    if whole and len(whole) == len(stretches):
        return whole[0][0], whole[-1][1]
    return (0, len(sheet.text)) if after_colon and sheet.text else None
