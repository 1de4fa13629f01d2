"""Sources named by a preposition: "according to the mayor, ...", "..., per the agency"."""

from __future__ import annotations

from collections.abc import Iterator

from .ends import until
from .found import Found
from .sheet import STRETCH, Sheet
from .sources import NOMINAL, phrase

PHRASES = (("according", "to"), ("per",), ("in", "the", "words", "of"), ("in", "the", "view", "of"))


def according(sheet: Sheet) -> Iterator[Found]:
    """Every attribution by a preposition outside quotations."""
    doc = sheet.doc
    for token in doc:
        words = next((each for each in PHRASES if tuple(t.lower_ for t in doc[token.i : token.i + len(each)]) == each), None)
        if words is None or sheet.quote(token.i) is not None or (words == ("per",) and not _set_off(sheet, token.i)):
            continue
        end = token.i + len(words)
        named = _source(sheet, end)
        if named is None:
            continue
        content = _content(sheet, token.i, named[1])
        if content:
            source = sheet.stretch(*named)
            yield Found(token.i, source, sheet.stretch(token.i, end), tuple(content), "according", words[0])


def _set_off(sheet: Sheet, place: int) -> bool:
    return place > 0 and sheet.doc[place - 1].text == ","


def _source(sheet: Sheet, first: int) -> tuple[int, int] | None:
    """Token range of the noun phrase behind the preposition."""
    doc = sheet.doc
    _, end = sheet.sentence(first) if first < len(doc) else (0, 0)
    stop = next((i for i in range(first, end) if doc[i].text in (",", ";") or doc[i].is_sent_end), end)
    nouns = [token for token in doc[first:stop] if token.pos_ in NOMINAL and token.head.i not in range(first, token.i)]
    head = next(
        (token for token in nouns if not any(first <= a.i < stop and a.pos_ in NOMINAL for a in token.ancestors)),
        nouns[0] if nouns else None,
    )
    if head is None:
        return None
    _, last = phrase(sheet, head, before=None, after=first)
    return first, max(last, head.i + 1)


def _content(sheet: Sheet, start: int, after: int) -> list[STRETCH]:
    """The rest of the sentence: behind an opening phrase, else what stands before it, with what goes on behind a second comma."""
    doc = sheet.doc
    begin, end = sheet.sentence(start)
    while after < end and doc[after].is_punct and sheet.quote(after) is None:
        after += 1
    opens = all(token.is_punct or token.pos_ in ("CCONJ", "ADV") for token in doc[begin:start])
    if opens:
        return until(sheet, after, end) if after < end else []
    return until(sheet, begin, start)
