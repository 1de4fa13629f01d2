"""What a cue reports: before it ("..., she said"), behind it, on both sides, or the subject of a passive."""

from __future__ import annotations

from .asides import aside, relative
from .behind import behind
from .cues import Cue
from .passives import passive
from .postposed import postposed
from .scope import Told, scope
from .sheet import Sheet
from .sources import Named


def contents(sheet: Sheet, cue: Cue, named: Named | None) -> Told | None:
    """What the cue reports, or None where that is nothing."""
    around = scope(sheet, cue, named)
    if cue.passive:
        return passive(around)
    return aside(around) or relative(around) or postposed(around) or behind(around)
