"""Where a content ends: with its sentence, or before what the text says in its own voice again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.syntax import SUBJECTS, children, relation

from .cues import Cue
from .sheet import STRETCH, Sheet
from .words import reporting_verbs

if TYPE_CHECKING:
    from spacy.tokens import Token

CUTS = frozenset({";", "(", "which", "ing", "ed", "although", "though", "but"})


def cut(sheet: Sheet, cue: Cue, start: int, end: int) -> int:
    """The token before which the content ends: a verb coordinated with the cue, a remark, or the sentence's end."""
    doc = sheet.doc
    stop = min(end, _main_clause(sheet, cue, start, end))
    for child in children(cue.verb, "conj"):
        if child.i > start:
            stop = min(stop, max(child.left_edge.i, start + 1))
    for i in range(start + 1, stop - 1):
        if sheet.quote(i) is None and (_remark(sheet, doc[i], doc[i + 1], stop) in CUTS or _next_report(doc[i], cue)):
            return i
    return stop


def _main_clause(sheet: Sheet, cue: Cue, start: int, end: int) -> int:
    """Where the main clause begins if the cue stands in a clause before it ("While aides say it is safe, he ...")."""
    main = cue.verb.head
    if relation(cue.verb) != "advcl" or main.i <= start or main.i >= end:
        return end
    subject = min([child.left_edge.i for child in children(main, *SUBJECTS) if child.i > start], default=main.i)
    return next((i for i in range(subject, start, -1) if sheet.doc[i].text == "," and sheet.quote(i) is None), end)


def _next_report(token: Token, cue: Cue) -> bool:
    """Whether "and" goes on to another report by the same source ("said it was opposed and warned others")."""
    if token.pos_ != "CCONJ":
        return False
    verb = next((each for each in token.doc[token.i + 1 : token.i + 4] if each.pos_ != "ADV"), token)
    return verb.pos_ == "VERB" and verb.tag_ == cue.verb.tag_ and verb.lemma_.lower() in reporting_verbs()


def _remark(sheet: Sheet, mark: Token, following: Token, stop: int) -> str:
    if mark.text == ";":
        return ";"
    if mark.text == "(":
        rest = [token for token in mark.doc[mark.i : stop] if not token.is_punct]
        closing = [token.i for token in mark.doc[mark.i : stop] if token.text == ")"]
        ends = not closing or all(token.is_punct for token in mark.doc[closing[0] : stop])
        return "(" if ends and any(token.pos_ in ("VERB", "AUX") for token in rest) else ""
    if mark.text != ",":
        return ""
    if following.lower_ in ("which", "who", "where", "whose"):
        return "which"
    if following.tag_ == "VBG" and following.lower_ not in ("including", "excluding"):
        return "ing"
    if following.tag_ == "VBN":
        return "ed"
    return following.lower_


def until(sheet: Sheet, first: int, end: int) -> list[STRETCH]:
    """The stretch of tokens [first, end) without punctuation and conjunctions at its end; a quotation keeps its own."""
    doc = sheet.doc
    last = end
    while last > first and doc[last - 1].is_punct and sheet.quote(last - 1) is None and doc[last - 1].text != ")":
        last -= 1
    while last > first and doc[last - 1].pos_ == "CCONJ":
        last -= 1
    return [sheet.stretch(first, last)] if last > first else []
