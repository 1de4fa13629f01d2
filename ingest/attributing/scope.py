"""Where a cue stands in its sentence, and what it was found to report."""

from __future__ import annotations

from dataclasses import dataclass

from .cues import Cue
from .sheet import STRETCH, Sheet
from .sources import Named


@dataclass(frozen=True, slots=True)
class Scope:
    """The sentence is tokens [begin, end); source and cue, where they stand side by side, are [left, right), else the cue alone is."""

    sheet: Sheet
    cue: Cue
    begin: int
    left: int
    right: int
    end: int

    @property
    def takes(self) -> frozenset[str]:
        """The frames of the cue's word."""
        return self.cue.word.takes

    @property
    def is_cue_last(self) -> bool:
        """Whether what follows stands right behind the cue, no source between."""
        return self.right == self.cue.end


@dataclass(frozen=True, slots=True)
class Told:
    """The content's stretches in text order, the frame they fill, and the cue, which may have taken up a preposition or colon."""

    pieces: tuple[STRETCH, ...]
    frame: str
    cue: Cue


def scope(sheet: Sheet, cue: Cue, named: Named | None) -> Scope:
    """The cue's surroundings."""
    begin, end = sheet.sentence(cue.verb.i)
    left, right = cue.start, cue.end
    if named is not None and named.beside:
        left, right = min(left, named.first), max(right, named.end)
    return Scope(sheet, cue, begin, max(left, begin), right, end)


def told(pieces: list[STRETCH], frame: str, cue: Cue) -> Told | None:
    """A content, or None where nothing is left of it."""
    return Told(tuple(pieces), frame, cue) if pieces else None
