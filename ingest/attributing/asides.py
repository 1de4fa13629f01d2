"""Reports tucked into another clause: "as she noted", "what she said was theft"."""

from __future__ import annotations

from dataclasses import replace

from ingest.parsing.syntax import relation

from .ends import cut, until
from .scope import Scope, Told, told

RELATIVES = frozenset({"what", "which", "that", "who"})


def aside(scope: Scope) -> Told | None:
    """What an aside with "as" reports: the rest of its sentence ("..., as she noted"; "As she noted, ...")."""
    sheet, doc, place = scope.sheet, scope.sheet.doc, scope.left - 1
    if place < scope.begin or doc[place].lower_ != "as" or sheet.quote(place) is not None:
        return None
    if place > scope.begin and doc[place - 1].text != ",":
        return None
    closing = next((i for i in range(scope.right, scope.end) if doc[i].text == "," and sheet.quote(i) is None), scope.end)
    if any(token.pos_ in ("NOUN", "PROPN") and relation(token) == "obj" for token in doc[scope.right : closing]):
        return None
    return told([*until(sheet, scope.begin, place), *until(sheet, closing + 1, scope.end)], "as", scope.cue)


def relative(scope: Scope) -> Told | None:
    """A relative pronoun and what is said of it ("what" and "was theft" in "what she said was theft")."""
    sheet, cue, place, start = scope.sheet, scope.cue, scope.left - 1, scope.right
    if place < scope.begin or sheet.doc[place].lower_ not in RELATIVES or start >= scope.end or sheet.quote(place) is not None:
        return None
    following = sheet.doc[start]
    says = scope.takes & {"clause", "that"} and following.pos_ in ("AUX", "VERB") and following.tag_ != "VBG"
    names = scope.takes & {"pred", "as"} and not following.is_punct and (sheet.doc[place].lower_ != "that" or following.lower_ == "as")
    if not says and not names:
        return None
    if following.lower_ == "as":
        start += 1
        cue = replace(cue, end=start)
    rest = until(sheet, start, cut(sheet, cue, start, scope.end))
    return told([sheet.stretch(place, place + 1), *rest], "relative", cue) if rest else None
