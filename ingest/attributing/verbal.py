"""Attributions by a verb: who does it, what it reports, and which of them the text itself makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ingest.parsing.syntax import relation

from .contents import contents
from .cues import Cue, has_finite, verbal_cues
from .found import Found
from .scope import Told
from .sheet import Sheet
from .sources import Named, source

CLAUSES = frozenset({"that", "clause", "wh", "inf", "objinf", "prep", "finite"})
WEAK = frozenset({"obj", "prep", "inf", "objinf"})


@dataclass(frozen=True, slots=True)
class Report:
    """A cue with what it reports, and by whom."""

    told: Told
    named: Named | None


def verbal(sheet: Sheet) -> Iterator[Found]:
    """Every attribution by a verb, in text order."""
    found = (report for cue in verbal_cues(sheet) if (report := _report(sheet, cue)) is not None)
    for _, together in groupby(found, key=lambda report: sheet.sentence(report.told.cue.verb.i)):
        reports = list(together)
        yield from (_found(sheet, each) for each in reports if _is_made(sheet, each, reports))


def _report(sheet: Sheet, cue: Cue) -> Report | None:
    named = source(sheet, cue)
    told = contents(sheet, cue, named)
    return Report(told, named) if told is not None else None


def _found(sheet: Sheet, report: Report) -> Found:
    cue, named = report.told.cue, report.named
    stretch = sheet.stretch(cue.start, cue.end)
    return Found(cue.verb.i, named.stretch if named else None, stretch, report.told.pieces, report.told.frame, cue.word.lemma)


def _is_made(sheet: Sheet, report: Report, reports: list[Report]) -> bool:
    """Whether the text makes the report: not what might be said or is to be said, nor what another report of its sentence tells."""
    cue, frame = report.told.cue, report.told.frame
    words = sheet.doc[cue.start : cue.verb.i]
    if sheet.doc[cue.start].tag_ == "TO" or (frame == "passive" and report.named is None):
        return False
    active = cue.verb.tag_ == "VBN" and not cue.passive
    hangs = (relation(cue.verb) == "ccomp" or (relation(cue.verb) == "acl" and not active)) and has_finite(sheet, cue.verb)
    if frame in WEAK and (hangs or any(token.tag_ == "MD" and token.lower_ != "will" for token in words)):
        return False
    return not any(other is not report and _holds(sheet, other.told, report.told) for other in reports)


def _holds(sheet: Sheet, outer: Told, inner: Told) -> bool:
    """Whether a report's cue ("wanted to know") or content has the other's verb in it."""
    if outer.cue.start <= inner.cue.verb.i < outer.cue.verb.i:
        return True
    place = sheet.starts[inner.cue.start]
    inside = any(start <= place < end for start, end in outer.pieces)
    return inside and (outer.frame in CLAUSES or (outer.frame == "before" and inner.frame in WEAK))
