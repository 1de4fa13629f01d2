"""Sources named by a preposition: "according to the mayor, ...", "..., per the agency"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.parsing.closed_classes import NOMINAL

from .ends import until
from .found import Found
from .phrases import phrase
from .sheet import STRETCH, Sheet

if TYPE_CHECKING:
    from spacy.tokens import Token

PHRASES = {"according": ("according", "to"), "per": ("per",)}


def according(sheet: Sheet) -> Iterator[Found]:
    """Every attribution by a preposition outside quotations."""
    for token in sheet.doc:
        end = _phrase_end(sheet, token)
        named = _source(sheet, end) if end is not None else None
        if end is None or named is None:
            continue
        content = _content(sheet, token.i, named[1])
        if content:
            yield Found(token.i, sheet.stretch(*named), sheet.stretch(token.i, end), tuple(content), "according", token.lower_)


def _phrase_end(sheet: Sheet, token: Token) -> int | None:
    """Where the words that name a source end, or None; "per" does so only behind a comma ("per the agency", not "per capita")."""
    words = PHRASES.get(token.lower_)
    if words is None or sheet.quote(token.i) is not None:
        return None
    end = token.i + len(words)
    there = end < len(sheet.doc) and all(each.lower_ == word for each, word in zip(sheet.doc[token.i : end], words, strict=True))
    set_off = token.i > 0 and sheet.doc[token.i - 1].text == ","
    return end if there and (set_off or len(words) > 1) else None


def _source(sheet: Sheet, first: int) -> tuple[int, int] | None:
    """Token range of the noun phrase behind the preposition."""
    doc = sheet.doc
    _, end = sheet.sentence(first)
    stop = next((i for i in range(first, end) if doc[i].text in (",", ";") or doc[i].is_sent_end), end)
    nouns = [token for token in doc[first:stop] if token.pos_ in NOMINAL]
    highest = (token for token in nouns if not (first <= token.head.i < stop and token.head.i != token.i))
    head = next(highest, next(iter(nouns), None))
    if head is None:
        return None
    _, last = phrase(sheet, head, before=None, after=first)
    return first, max(last, head.i + 1)


def _content(sheet: Sheet, start: int, after: int) -> list[STRETCH]:
    """The rest of the sentence: what stands behind an opening phrase, else what stands before it."""
    doc = sheet.doc
    begin, end = sheet.sentence(start)
    while after < end and doc[after].is_punct and sheet.quote(after) is None:
        after += 1
    opens = all(token.is_punct or token.pos_ in ("CCONJ", "ADV") for token in doc[begin:start])
    if opens:
        return until(sheet, after, end) if after < end else []
    return until(sheet, begin, start)
