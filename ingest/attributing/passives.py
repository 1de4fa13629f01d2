"""What is said of a passive's subject: "the bill" "is expected" "to pass"."""

from __future__ import annotations

from dataclasses import replace

from ingest.parsing.syntax import children

from .behind import behind
from .phrases import phrase
from .scope import Scope, Told, told
from .sheet import STRETCH


def passive(scope: Scope) -> Told | None:
    """The subject with what stands behind the verb; a "by" that names who did it goes with the cue."""
    sheet, cue = scope.sheet, scope.cue
    pieces: list[STRETCH] = []
    about = next((each for each in children(cue.verb, "nsubj:pass", "nsubj") if each.i < cue.start and each.lower_ != "it"), None)
    if about is not None:
        pieces.append(sheet.stretch(*phrase(sheet, about, before=cue.start, after=cue.end)))
    rest = behind(replace(scope, cue=replace(cue, passive=False), right=cue.end))
    if rest is None:
        by = cue.end < scope.end and sheet.doc[cue.end].lower_ == "by"
        return told(pieces, "passive", replace(cue, end=cue.end + 1) if by else cue)
    if rest.frame != "finite":
        pieces.extend(rest.pieces)
    return told(pieces, f"passive {rest.frame}", replace(cue, end=rest.cue.end))
