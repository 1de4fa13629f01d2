"""Content that stands before its source and cue: "...," she said, "..."."""

from __future__ import annotations

from dataclasses import replace

from ingest.syntax import children

from .cues import Cue
from .ends import until
from .scope import Scope, Told, told
from .sheet import STRETCH, Sheet
from .times import is_time

SETTINGS = frozenset("interview statement speech letter email e-mail tweet post memo briefing report call essay article".split())
SEPARATORS = frozenset({",", "-", "--", "–", "—"})
QUOTE_ENDS = frozenset({",", "?", "!", "...", "…"})
ADVERBIAL = frozenset({"ADP", "ADV", "SCONJ"})


def postposed(scope: Scope) -> Told | None:
    """What was said before "she said", with what goes on behind it."""
    if scope.left <= scope.begin or scope.cue.verb.tag_ == "VBG" or not scope.takes & {"quote", "that"} or not _is_before(scope):
        return None
    pieces = [*_first_half(scope), *_second_half(scope)]
    return told(pieces, "before", _with_setting(scope.sheet, scope.cue, scope.end))


def _is_before(scope: Scope) -> bool:
    """Whether a comma or a quotation's end stands before source and cue, and no complement behind them."""
    sheet, before = scope.sheet, scope.sheet.doc[scope.left - 1]
    ends_quote = sheet.quote(before.i) is not None
    if not ends_quote and before.text not in SEPARATORS:
        return False
    if scope.right >= scope.end:
        return True
    following = sheet.doc[scope.right]
    closed = bool(sheet.text[sheet.ends[before.i] : sheet.starts[scope.left]].strip())
    if ends_quote and closed and before.text in QUOTE_ENDS:
        return following.lower_ != "that" and following.text != ":"
    quoted = sheet.quote(scope.right) is not None
    if following.is_punct and following.text not in (":", '"') and not quoted:
        return ends_quote or following.text == "," or _has_verb(scope)
    goes_on = following.lower_ != "that" and (following.pos_ in ADVERBIAL or is_time(following))
    if ends_quote:
        return goes_on or quoted or following.pos_ == "CCONJ"
    late = any(child.i >= scope.right for child in children(scope.cue.verb, "ccomp", "xcomp", "obj"))
    return goes_on and not late and not quoted and _has_verb(scope)


def _has_verb(scope: Scope) -> bool:
    return any(token.pos_ in ("VERB", "AUX") and token.tag_ != "VBG" for token in scope.sheet.doc[scope.begin : scope.left])


def _first_half(scope: Scope) -> list[STRETCH]:
    """From the sentence's start to the comma before the source; a comma inside the quotation stays."""
    sheet, doc = scope.sheet, scope.sheet.doc
    first, last = scope.begin, scope.left
    while last > first and doc[last - 1].is_punct and sheet.quote(last - 1) is None:
        last -= 1
    if last <= first:
        return []
    for place in range(last - 1, first, -1):
        if doc[place].text in (":", ";") and sheet.quote(place) is None:
            first = place + 1
            break
    quote = sheet.quote(last - 1)
    start, _ = sheet.stretch(first, first + 1)
    return [(start, quote.end if quote is not None else sheet.stretch(last - 1, last)[1])]


def _second_half(scope: Scope) -> list[STRETCH]:
    """A quotation that goes on behind "..., she said, ...", or the clause that the first half only opened."""
    sheet, doc = scope.sheet, scope.sheet.doc
    if sheet.quote(scope.left - 1) is not None:
        return _quotation_behind(scope)
    if scope.right + 1 >= scope.end or doc[scope.right].text != ",":
        return []
    following = doc[scope.right + 1]
    return [] if following.pos_ == "CCONJ" or following.tag_ == "VBG" else until(sheet, scope.right + 1, scope.end)


def _quotation_behind(scope: Scope) -> list[STRETCH]:
    sheet, doc = scope.sheet, scope.sheet.doc
    opening = next((place for place in range(scope.right, scope.end) if sheet.quote(place) is not None), None)
    if opening is None:
        return []
    between = doc[scope.right : opening]
    mark = next((token.text for token in reversed(between) if token.pos_ != "CCONJ"), "")
    if mark not in (",", ":", ".") or any(token.tag_ == "VBG" for token in between):
        return []
    while doc[opening - 1].pos_ == "CCONJ":
        opening -= 1
    return until(sheet, opening, scope.end)


def _with_setting(sheet: Sheet, cue: Cue, end: int) -> Cue:
    """The cue with where it was said ("said in an interview")."""
    words = [token.lower_ for token in sheet.doc[cue.end : min(cue.end + 6, end)]]
    if len(words) < 3 or words[0] != "in" or words[1] not in ("a", "an", "his", "her", "their"):
        return cue
    length = next((number for number, word in enumerate(words, start=1) if word in SETTINGS), 0)
    return replace(cue, end=cue.end + length)
