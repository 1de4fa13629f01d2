"""How far the noun phrase of a source reaches: titles, appositions, relative clauses and the comma that closes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.syntax import relation

from .sheet import Sheet
from .times import is_time, is_year

if TYPE_CHECKING:
    from spacy.tokens import Token

NOT_IN_FRONT = frozenset({"CCONJ", "ADV", "PUNCT", "SCONJ", "ADP", "INTJ", "PART"})
LIMITS = frozenset({"not", "only", "nearly", "about", "almost", "roughly", "just", "some", "more"})


def phrase(sheet: Sheet, head: Token, *, before: int | None, after: int) -> tuple[int, int]:
    """Token range of the noun phrase with its appositions and relative clauses; never into the cue."""
    doc = sheet.doc
    lowest, highest = sheet.sentence(head.i)
    if before is None:
        lowest = max(lowest, after) if head.i >= after else lowest
    else:
        highest = min(highest, before)
    first = _first(sheet, head, max(head.left_edge.i, lowest))
    end = min(head.right_edge.i + 1, highest)
    while end > head.i + 1 and _is_loose(doc[end - 1]):
        end -= 1
    end = _before_time(sheet, head, end)
    first = _with_titles(sheet, first, lowest)
    return first, with_comma(sheet, head, end) if before is not None else end


def with_comma(sheet: Sheet, head: Token, end: int) -> int:
    """The end with the comma that closes a remark inside the phrase ("Doe, the mayor,")."""
    remarks = any(token.text == "," for token in sheet.doc[head.i : end - 1])
    return end + 1 if remarks and end < len(sheet.doc) and sheet.doc[end].text == "," else end


def _is_loose(token: Token) -> bool:
    """A word that a parser hung on a phrase's end and that is no part of it."""
    return (token.is_punct and token.text != ")") or token.pos_ in ("ADV", "CCONJ", "SCONJ") or token.tag_ == "TO"


def _before_time(sheet: Sheet, head: Token, end: int) -> int:
    """Where the phrase ends short of a day or year that a parser hung on it ("the paper on Saturday")."""
    last = sheet.doc[end - 1]
    if is_time(last) or is_year(last):
        for place in range(end - 2, max(head.i, end - 4), -1):
            if sheet.doc[place].lower_ in ("on", "in", "this", "last"):
                return place
    return end


def _with_titles(sheet: Sheet, first: int, lowest: int) -> int:
    """Where the phrase begins with the words right before it that a parser left off ("panel | Chairman", "both | men")."""
    doc = sheet.doc
    while first > lowest and doc[first].pos_ not in ("DET", "PRON") and sheet.quote(first - 1) is None:
        before = doc[first - 1]
        title = before.pos_ == "PROPN" and doc[first].pos_ == "PROPN"
        limits = before.pos_ in ("DET", "ADJ", "NUM") or relation(before) in ("compound", "nmod:desc")
        if is_time(before) or not (title or limits) or before.lower_ in ("that", "which", "what"):
            break
        first -= 1
    return first


def _first(sheet: Sheet, head: Token, first: int) -> int:
    """Where the phrase begins, whatever a parser hung on its left: an opening adverbial, a conjunction, a clause before it."""
    doc = sheet.doc
    opens = doc[first].pos_ == "ADP" and doc[first].lower_ not in ("about", "of")
    for place in range(head.i - 1, first - 1, -1):
        token = doc[place]
        clause = token.pos_ == "SCONJ" or (token.pos_ == "CCONJ" and place > first and doc[place - 1].text == ",")
        if clause or token.text in (";", ":") or (opens and token.text == ","):
            first = place + 1
            break
    while first < head.i and doc[first].pos_ in NOT_IN_FRONT and doc[first].lower_ not in LIMITS:
        first += 1
    return first
