"""Content that stands behind its cue: "she said that ...", "she told them: ...", "she called for ..."."""

from __future__ import annotations

from dataclasses import replace

from .cues import Cue
from .ends import cut, until
from .openings import opening
from .scope import Scope, Told, told
from .times import is_time

REACH = 14  # words between a verb and its content: who was told, and when


def behind(scope: Scope) -> Told | None:
    """What is reported behind the cue, or None."""
    return _by_preposition(scope) or _marked(_with_accused(scope))


def _by_preposition(scope: Scope) -> Told | None:
    """The content that a preposition of the verb's own opens, also behind an adverb or a day ("spoke out Tuesday about")."""
    sheet, cue = scope.sheet, scope.cue
    for place in range(scope.right, min(scope.right + 3, scope.end - 1) if scope.is_cue_last else scope.right):
        token = sheet.doc[place]
        if token.lower_ in cue.word.prepositions:
            stop = cut(sheet, cue, place + 1, scope.end, thing=True)
            return told(until(sheet, place + 1, stop), "prep", replace(cue, end=place + 1))
        if token.pos_ not in ("ADV", "ADP") and not is_time(token):
            return None
    return None


def _with_accused(scope: Scope) -> Scope:
    """With the one it is held against in the cue ("accused her of")."""
    cue, doc = scope.cue, scope.sheet.doc
    if cue.word.later and scope.is_cue_last:
        for place in range(cue.end + 1, min(cue.end + REACH, scope.end - 1)):
            if doc[place].lower_ in cue.word.later and doc[place + 1].tag_ in ("VBG", "DT", "NN", "NNS", "JJ"):
                return replace(scope, cue=replace(cue, end=place + 1), right=place + 1)
    return scope


def _marked(scope: Scope) -> Told | None:
    """The content behind a mark or none; a colon right behind the cue belongs to it."""
    sheet, doc, cue, place = scope.sheet, scope.sheet.doc, scope.cue, scope.right
    while place < scope.end and doc[place].is_punct and sheet.quote(place) is None:
        place += 1
    marks = "".join(token.text for token in doc[scope.right : place])
    if scope.is_cue_last and marks == ":":
        cue = replace(cue, end=place)
    if place >= scope.end:
        opens = marks == ":" and scope.is_cue_last and place == len(doc) and scope.takes & {"quote", "that"}
        return Told((), "open", cue) if opens else None
    quoted = _quotation(scope, place)
    if quoted is not None:
        takes_any = quoted > place or scope.takes & {"quote", "that", "obj", "as", "pred"}
        return told(until(sheet, quoted, cut(sheet, cue, quoted, scope.end)), "quote", cue) if takes_any else None
    if marks == ":":
        return told(until(sheet, place, scope.end), "colon", cue) if scope.takes & {"quote", "that"} else None
    return _unquoted(replace(scope, cue=cue), place, bare=not marks)


def _quotation(scope: Scope, place: int) -> int | None:
    """Where a quotation opens: at `place`, or behind the one who is told and a comma or colon ("told the crowd, "...")."""
    doc = scope.sheet.doc
    for i in range(place, min(place + REACH, scope.end)):
        if scope.sheet.quote(i) is not None:
            before = doc[i - 1].text
            if before == "," and i - 2 >= place and doc[i - 2].lower_ == "that":
                return i - 2
            return i if i == place or before == ":" or (before == "," and "quote" in scope.takes) else None
        if doc[i].pos_ in ("VERB", "AUX"):
            return None
    return None


def _unquoted(scope: Scope, place: int, *, bare: bool) -> Told | None:
    """A clause, an infinitive or a thing; behind a comma only a clause that its first word marks."""
    found = opening(scope, place)
    if found is None or not (bare or found.frame in ("that", "wh")):
        return None
    stop = cut(scope.sheet, scope.cue, found.place, scope.end, thing=found.frame == "obj")
    return told(until(scope.sheet, found.place, stop), found.frame, _with_time(scope, found.place))


def _with_time(scope: Scope, start: int) -> Cue:
    """The cue with the day or week that stands between it and its clause ("said Friday | that")."""
    between = scope.sheet.doc[scope.cue.end : start]
    timed = 0 < len(between) < 4 and is_time(between[-1]) and all(token.pos_ in ("DET", "ADJ", "PROPN", "NOUN") for token in between)
    return replace(scope.cue, end=start) if timed else scope.cue
