"""Where an unquoted content opens behind its verb: at "that", at a question word, at "to", at a bare clause or at an object."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.parsing.syntax import SUBJECTS, children, relation

from .scope import Scope
from .sheet import Sheet
from .times import is_time

QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})
FAR_THAT, FAR_TO, FAR_QUESTION = 14, 10, 6  # words that may stand before it: who was told, when and where


@dataclass(frozen=True, slots=True)
class Opening:
    """The first token of a content, and the frame it fills."""

    place: int
    frame: str


def opening(scope: Scope, place: int) -> Opening | None:
    """Where the content opens at or behind `place`; the marked forms first, for a small parser errs least where a word marks the clause."""
    return _that(scope, place) or _question(scope, place) or _infinitive(scope, place) or _clause(scope, place) or _thing(scope, place)


def _that(scope: Scope, place: int) -> Opening | None:
    if not scope.takes & {"that", "objthat", "clause"}:
        return None
    sheet = scope.sheet
    for token in sheet.doc[place : min(place + FAR_THAT, scope.end - 1)]:
        if token.lower_ == "that" and (token.pos_ == "SCONJ" or _opens_clause(sheet, token.i, scope.end)):
            return Opening(token.i, "that") if "objthat" in scope.takes or not _describes(sheet, place, token.i) else None
        if token.pos_ in ("VERB", "AUX"):
            return None
    return None


def _describes(sheet: Sheet, place: int, that: int) -> bool:
    """Whether a "that" belongs to the noun before it ("cited the risks that ...") and not to the verb."""
    before = sheet.doc[that - 1]
    return that > place and before.pos_ in ("NOUN", "PROPN") and not is_time(before) and sheet.doc[place].pos_ != "ADP"


def _opens_clause(sheet: Sheet, that: int, end: int) -> bool:
    """Whether a "that" the tagger took for a pronoun opens a clause with its own subject."""
    words = sheet.doc[that + 1 : min(that + 8, end)]
    return words[0].pos_ in ("DET", "PRON", "PROPN") or any(relation(token) in SUBJECTS and token.head.i > token.i for token in words)


def _question(scope: Scope, place: int) -> Opening | None:
    if not scope.takes & {"wh", "objwh"}:
        return None
    for token in scope.sheet.doc[place : min(place + FAR_QUESTION, scope.end)]:
        if token.lower_ in QUESTIONS:
            return Opening(token.i, "wh")
        if token.pos_ in ("VERB", "AUX"):
            return None
    return None


def _infinitive(scope: Scope, place: int) -> Opening | None:
    """An infinitive, with who is to do it where somebody is asked ("urged the court to act")."""
    if not scope.takes & {"inf", "objinf", "prepinf"}:
        return None
    for token in scope.sheet.doc[place : min(place + FAR_TO, scope.end - 1)]:
        if token.tag_ == "TO":
            asked = token.i > place and "objinf" in scope.takes
            return Opening(place, "objinf") if asked else Opening(token.i, "inf")
        if token.pos_ in ("VERB", "AUX") or token.is_punct:
            return None
    return None


def _clause(scope: Scope, place: int) -> Opening | None:
    """A clause without "that", unless an object stands before it."""
    if "clause" not in scope.takes:
        return None
    verb, doc = scope.cue.verb, scope.sheet.doc
    objects = [child for child in children(verb, "obj") if child.i >= place and not children(child, *SUBJECTS)]
    clause = next((child for child in children(verb, "ccomp", "parataxis") if place < child.i < scope.end), None)
    if clause is not None and not ("obj" in scope.takes and objects and objects[0].i < clause.left_edge.i):
        return Opening(max(clause.left_edge.i, place, _past_told(scope, place)), "clause")
    if not objects and any(relation(token) in SUBJECTS for token in doc[place : scope.end]):
        return Opening(max(place, _past_told(scope, place)), "finite")
    return None


def _past_told(scope: Scope, place: int) -> int:
    """Where a bare clause begins behind the one who is told it ("told the forum | he was against it")."""
    doc = scope.sheet.doc
    for i in range(place + 1, min(place + FAR_QUESTION, scope.end) if "objthat" in scope.takes else place):
        names = doc[i].pos_ == "PROPN" and doc[i - 1].pos_ == "PROPN"
        if doc[i].pos_ in ("PRON", "DET", "PROPN") and doc[i - 1].pos_ in ("NOUN", "PROPN", "PRON") and not names:
            return i
        if doc[i].pos_ in ("VERB", "AUX") or doc[i].is_punct:
            break
    return place


def _thing(scope: Scope, place: int) -> Opening | None:
    """What is praised, called a name, seen as something or held against somebody."""
    if scope.cue.word.later and scope.cue.end > scope.cue.verb.i + 1:
        return Opening(place, "accused")
    as_something = "as" in scope.takes and any(token.lower_ == "as" for token in scope.sheet.doc[place : scope.end])
    if not (scope.takes & {"pred", "obj"} or as_something):
        return None
    has_one = any(child.i >= place for child in children(scope.cue.verb, "obj", "ccomp", "xcomp"))
    return Opening(place, "obj") if has_one else None
