"""Where a content ends: with its sentence, or before what the text says in its own voice again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.syntax import SUBJECTS, children, relation

from .cues import Cue
from .sheet import STRETCH, Sheet
from .words import reporting_verb

if TYPE_CHECKING:
    from spacy.tokens import Token

TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday week month year day morning afternoon evening night".split()
)
MONTHS = frozenset("january february march april may june july august september october november december jan. feb. sept. oct. nov. dec.".split())
CIRCUMSTANCES = frozenset({"during", "since", "after", "because", "while", "when", "amid", "until", "so", "though", "although"})
OPENS_CLAUSE = frozenset({"PRON", "PROPN", "DET", "NOUN", "ADJ", "NUM"})
CUTS = frozenset({";", "(", "which", "ing", "ed", "although", "though", "but"})


def cut(sheet: Sheet, cue: Cue, start: int, end: int, *, thing: bool = False) -> int:
    """The token before which the content ends: a verb coordinated with the cue, a remark, or the sentence's end.

    What is reported of a `thing` ("praised the plan") also ends before when, where and why it was said.
    """
    doc = sheet.doc
    stop = min(end, _main_clause(sheet, cue, start, end))
    for child in children(cue.verb, "conj"):
        if child.i > start and (child.tag_ == cue.verb.tag_ or reporting_verb(child) is not None):
            stop = min(stop, max(child.left_edge.i, start + 1))
    for i in range(start + 1, stop - 1):
        if sheet.quote(i) is not None:
            continue
        if sheet.quote(i + 1) is None and _remark(sheet, doc[i], doc[i + 1], stop) in CUTS:
            return i
        if _next_report(doc[i], cue) or (thing and _circumstance(doc[i], doc[i + 1])):
            return i
    return stop


def _circumstance(token: Token, following: Token) -> bool:
    """Whether the token opens a time, an occasion or a reason."""
    if token.lower_ in CIRCUMSTANCES and token.pos_ in ("ADP", "SCONJ"):
        return True
    dated = following.lower_ in TIMES or following.lower_ in MONTHS or (following.like_num and len(following) == 4)
    return token.lower_ in TIMES or (token.lower_ in ("on", "in", "last", "this") and dated)


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
    return verb.pos_ == "VERB" and verb.tag_ == cue.verb.tag_ and reporting_verb(verb) is not None


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
    if following.lower_ == "but" and following.i + 1 < stop and following.nbor().pos_ not in OPENS_CLAUSE:
        return ""
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
