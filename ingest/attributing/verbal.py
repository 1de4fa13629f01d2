"""Attributions by a verb: who does it, what it reports, and which of them the text itself makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.syntax import relation

from .contents import Told, contents
from .cues import verbal_cues
from .found import Found
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
    reports = []
    for cue in verbal_cues(sheet):
        named = source(sheet, cue)
        told = contents(sheet, cue, named)
        if told is not None:
            reports.append(Report(told, named))
    for each in reports:
        cue = each.told.cue
        if _is_made(sheet, each, reports):
            named_at = each.named.stretch if each.named else None
            yield Found(cue.verb.i, named_at, sheet.stretch(cue.start, cue.end), each.told.pieces, each.told.frame, cue.word.lemma)


def _is_made(sheet: Sheet, report: Report, reports: list[Report]) -> bool:
    """Whether the text makes the report: not what might be said, what is to be said, or what the content of another report says."""
    cue, frame = report.told.cue, report.told.frame
    first = sheet.doc[cue.start]
    if first.tag_ == "TO" or (frame == "passive" and report.named is None):
        return False
    if frame in WEAK and any(token.tag_ == "MD" and token.lower_ != "will" for token in sheet.doc[cue.start : cue.verb.i]):
        return False
    if frame in WEAK and relation(cue.verb) in ("ccomp", "acl"):
        return False
    if any(other is not report and other.told.cue.start <= cue.verb.i < other.told.cue.verb.i for other in reports):
        return False
    place = sheet.starts[cue.start]
    for other in reports:
        inside = other is not report and any(start <= place < end for start, end in other.told.pieces)
        if inside and (other.told.frame in CLAUSES or (other.told.frame == "before" and frame in WEAK)):
            return False
    return True
