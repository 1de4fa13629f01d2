"""Where a content ends: with its sentence, or before what the text says in its own voice again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.closed_classes import FINITE
from ingest.parsing.reporting import reporting_verb
from ingest.parsing.syntax import SUBJECTS, children, relation

from .cues import Cue
from .sheet import STRETCH, Sheet
from .times import is_date, is_time

if TYPE_CHECKING:
    from spacy.tokens import Token

NEXT = 8  # words from an "and" to the verb of the next report
CIRCUMSTANCES = frozenset({"during", "since", "after", "because", "while", "when", "amid", "until", "so", "though", "although"})
OPENS_CLAUSE = frozenset({"PRON", "PROPN", "DET", "NOUN", "ADJ", "NUM"})
RELATIVES = frozenset({"which", "who", "where", "whose"})
CONTRASTS = frozenset({"but", "although", "though", "while", "whereas"})


def cut(sheet: Sheet, cue: Cue, start: int, end: int, *, thing: bool = False) -> int:
    """The token before which the content ends: a verb coordinated with the cue, a remark, or the sentence's end.

    What is reported of a `thing` ("praised the plan") also ends before when, where and why it was said.
    """
    stop = min(end, _main_clause(sheet, cue, start, end))
    for child in children(cue.verb, "conj"):
        if child.i > start and (child.tag_ == cue.verb.tag_ or reporting_verb(child) is not None):
            stop = min(stop, max(child.left_edge.i, start + 1))
    unquoted = (place for place in range(start + 1, stop - 1) if sheet.quote(place) is None)
    told = thing
    for place in unquoted:
        told = told or sheet.doc[place - 1].pos_ in ("VERB", "AUX")
        if _turns(sheet, cue, place, stop, thing=thing, told=told):
            return place
    return stop


def _turns(sheet: Sheet, cue: Cue, place: int, stop: int, *, thing: bool, told: bool) -> bool:
    """Whether the text goes on in its own voice there; a remark comes when a verb has been `told`, not in the midst of a subject."""
    token, following = sheet.doc[place], sheet.doc[place + 1]
    if _next_report(token, cue) or (thing and _circumstance(token, following)):
        return True
    if sheet.quote(place + 1) is not None:
        return False
    relative = sheet.doc[max(cue.start - 1, 0)].lower_ in RELATIVES  # "the group, which backed the bill, urged ..."
    return (told and _remark(token, following, stop)) or (relative and token.text == "," and following.tag_ in FINITE)


def _circumstance(token: Token, following: Token) -> bool:
    """Whether the token opens a time, an occasion or a reason."""
    if token.lower_ in CIRCUMSTANCES and token.pos_ in ("ADP", "SCONJ"):
        return True
    later = following.nbor() if following.i + 1 < len(token.doc) else following
    dated = is_date(following) or is_time(later)
    return is_time(token) or (token.lower_ in ("on", "in", "last", "this") and dated) or (token.pos_ == "DET" and is_time(following))


def _main_clause(sheet: Sheet, cue: Cue, start: int, end: int) -> int:
    """Where the main clause begins if the cue stands in one before it ("While aides say it is safe, he ...", "Citing costs, he ...")."""
    main = cue.verb.head
    if cue.verb.tag_ == "VBG" and cue.start == sheet.sentence(cue.start)[0]:
        return next((i for i in range(start, end) if sheet.doc[i].text == "," and sheet.quote(i) is None), end)
    if relation(cue.verb) != "advcl" or main.i <= start or main.i >= end:
        return end
    subject = min([child.left_edge.i for child in children(main, *SUBJECTS) if child.i > start], default=main.i)
    return next((i for i in range(subject, start, -1) if sheet.doc[i].text == "," and sheet.quote(i) is None), end)


def _next_report(token: Token, cue: Cue) -> bool:
    """Whether "and" goes on to another report ("said it was opposed and warned others", "..., and the lab asked for more")."""
    if token.pos_ != "CCONJ":
        return False
    behind = token.doc[token.i + 1 : token.i + (NEXT if token.nbor(-1).text == "," else 4)]
    verb = next((each for each in behind if each.pos_ in ("VERB", "AUX") or each.is_punct), token)
    return verb.pos_ == "VERB" and verb.tag_ == cue.verb.tag_ and verb.tag_ in FINITE and reporting_verb(verb) is not None


def _remark(mark: Token, following: Token, stop: int) -> bool:
    """Whether a mark opens a remark of the text's own: a bracket, a further clause, a relative clause, a participle or a contrast."""
    if mark.text == "(":
        return _is_closing_bracket(mark, stop)
    if mark.text != ",":
        return mark.text == ";"
    if following.lower_ == "but" and following.i + 1 < stop and following.nbor().pos_ not in OPENS_CLAUSE:
        return False
    participle = following.tag_ in ("VBG", "VBN") and following.lower_ not in ("including", "excluding")
    return participle or following.lower_ in RELATIVES | CONTRASTS


def _is_closing_bracket(mark: Token, stop: int) -> bool:
    """Whether a bracket with a clause in it ends the sentence."""
    inside = mark.doc[mark.i : stop]
    closing = next((token.i for token in inside if token.text == ")"), stop - 1)
    return all(token.is_punct for token in mark.doc[closing:stop]) and any(token.pos_ in ("VERB", "AUX") for token in inside)


def until(sheet: Sheet, first: int, end: int) -> list[STRETCH]:
    """The stretch of tokens [first, end) without punctuation and conjunctions at its end, or none; a quotation keeps its own marks."""
    doc = sheet.doc
    last = end
    while last > first and doc[last - 1].is_punct and sheet.quote(last - 1) is None and doc[last - 1].text != ")":
        last -= 1
    while last > first and doc[last - 1].pos_ == "CCONJ":
        last -= 1
    return [sheet.stretch(first, last)] if last > first else []
