"""Content that stands before its source and cue: "...," she said, "..."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.syntax import children

from .cues import Cue
from .ends import RELATIVES, until
from .scope import Scope, Told, told
from .sheet import STRETCH, Sheet
from .times import is_time

if TYPE_CHECKING:
    from spacy.tokens import Token

SETTINGS = WordSet("settings")
SEPARATORS = frozenset({",", "-", "--", "–", "—"})
QUOTE_ENDS = frozenset({",", "?", "!", "...", "…"})
ADVERBIAL = frozenset({"ADP", "ADV", "SCONJ"})


def postposed(scope: Scope) -> Told | None:
    """What was said before "she said", with what goes on behind it."""
    if scope.left <= scope.begin or scope.cue.verb.tag_ == "VBG" or not scope.takes & {"quote", "that"} or not _is_before(scope):
        return None
    first, second = _first_half(scope), _second_half(scope)
    if second and first and _is_adverbial(scope, second[0]):
        first = []
    return told([*first, *second], "before", _with_setting(scope.sheet, scope.cue, scope.end))


def _is_adverbial(scope: Scope, second: STRETCH) -> bool:
    """Whether an unquoted first half only leads up to a quoted sentence ("Asked about it, she said, "No."")."""
    sheet = scope.sheet
    unquoted = all(sheet.quote(place) is None for place in range(scope.begin, scope.left))
    return unquoted and any(quote.start == second[0] and sheet.text[quote.start :].lstrip("\"' ")[:1].isupper() for quote in sheet.quotes)


def _is_before(scope: Scope) -> bool:
    """Whether a comma or a quotation's end stands before source and cue, and no complement behind them."""
    sheet, before = scope.sheet, scope.sheet.doc[scope.left - 1]
    ends_quote = sheet.quote(before.i) is not None
    if not ends_quote and (before.text not in SEPARATORS or "that" not in scope.takes):
        return False
    if sheet.doc[scope.left].lower_ in RELATIVES:
        return False
    if scope.right >= scope.end:
        return True
    following = sheet.doc[scope.right]
    closed = bool(sheet.text[sheet.ends[before.i] : sheet.starts[scope.left]].strip())
    if ends_quote and closed and before.text in QUOTE_ENDS:
        return following.lower_ != "that" and following.text != ":" and not _ends_in_title(scope, following)
    quoted = sheet.quote(scope.right) is not None
    if following.is_punct and following.text not in (":", '"') and not quoted:
        return ends_quote or following.text == "," or _has_verb(scope)
    goes_on = following.lower_ != "that" and (following.pos_ in ADVERBIAL or is_time(following))
    if ends_quote:
        return goes_on or quoted or following.pos_ == "CCONJ"
    goes_on = goes_on or ("objthat" in scope.takes and following.pos_ in ("NOUN", "PROPN", "PRON", "DET"))
    complements = ("ccomp", "xcomp") if "objthat" in scope.takes else ("ccomp", "xcomp", "obj")
    late = any(child.i >= scope.right for child in children(scope.cue.verb, *complements))
    return goes_on and not late and not quoted and _has_verb(scope)


def _ends_in_title(scope: Scope, following: Token) -> bool:
    """Whether what ends in a quotation is an occasion with its title, and the content stands behind ("On "The Hour," she said ...")."""
    opener = scope.sheet.doc[scope.begin]
    goes_on = following.is_punct or following.pos_ in ADVERBIAL or is_time(following)
    return scope.sheet.quote(opener.i) is None and (opener.pos_ == "ADP" or opener.tag_ in ("VBG", "VBN")) and not goes_on


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
        if doc[place].text == ":" and sheet.quote(place) is None:
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
    subordinate = doc[scope.begin].pos_ == "SCONJ"
    if (following.tag_ == "VBG" and not subordinate) or (following.pos_ == "CCONJ" and not _opens_quotation(scope, scope.right + 1)):
        return []
    return until(sheet, scope.right + 1, scope.end)


def _opens_quotation(scope: Scope, place: int) -> bool:
    """Whether only conjunctions and adverbs stand before a quotation there."""
    while place < scope.end and scope.sheet.quote(place) is None:
        if scope.sheet.doc[place].pos_ not in ("CCONJ", "ADV"):
            return False
        place += 1
    return place < scope.end


def _quotation_behind(scope: Scope) -> list[STRETCH]:
    """The quotation that goes on, with an "and" or "but" before it."""
    sheet, doc = scope.sheet, scope.sheet.doc
    for place in range(scope.right, scope.end):
        if doc[place].tag_ == "VBG":
            return []
        if doc[place].text in (",", ":", ".") and place + 1 < scope.end and _opens_quotation(scope, place + 1):
            return until(sheet, place + 1, scope.end)
    return []


def _with_setting(sheet: Sheet, cue: Cue, end: int) -> Cue:
    """The cue with where it was said ("said in an interview")."""
    words = [token.lower_ for token in sheet.doc[cue.end : min(cue.end + 6, end)]]
    if len(words) < 3 or words[0] != "in" or words[1] not in ("a", "an", "his", "her", "their"):
        return cue
    length = next((number for number, word in enumerate(words, start=1) if word in SETTINGS), 0)
    return replace(cue, end=cue.end + length)
