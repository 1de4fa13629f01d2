"""Which line ends are only there because the page was narrow: does a line go on in the next one?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

WIDEST = 130
"""No hand-wrapped line is longer than this many characters."""

NARROWEST = 40
RAGGED = 0.8
"""How full, as a share of the width, a line is at least that goes on: lines of proportional type differ in their number of characters."""

UNFINISHED = re.compile(
    r"(?:[,;(\[&/–—-]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|nor|that|which|who|whose|as|is|are|was|were|be|been|has|have|had|said"
    r"|says|its|their|his|her|our|your|this|these|those|not|than|into|under|over|about|between|against|would|will|could|should|may|must|can|if|when"
    r"|while|because|Article|Section|Chapter|Annex|Recital|Title|Art\.|Sec\.|No\.|Mr\.|Ms\.|Mrs\.|Dr\.|Sen\.|Rep\.|Gov\.))$",
    re.IGNORECASE,
)
FINISHED = re.compile(r"[.!?:…][\"'”’)\]]*$")
STARTS_LOW = re.compile(r"[\"'“‘(\[]*[a-z]")


def goes_on(line: str, following: str, *, width: int) -> bool:
    """Whether `following` continues `line`, no blank line being between; `width` is the text's own wrap width, 0 if it is not wrapped.

    A line goes on if its last word or the next line's first letter says so, or if it is so full that the next word had no room.
    """
    if surely_goes_on(line, following):
        return True
    if not width or len(line) > WIDEST:
        return False
    needed = len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0])
    return needed > (width if FINISHED.search(line.rstrip()) else width * RAGGED)


def wrap_width(lines: Sequence[str]) -> int:
    """The width at which a text's lines were broken, in characters; 0 when no line of it goes on in the next beyond doubt."""
    broken = [len(line.rstrip()) for line, following in pairwise(lines) if following.strip() and surely_goes_on(line, following)]
    width = max(broken, default=0)
    return width if width >= NARROWEST else 0


def surely_goes_on(line: str, following: str) -> bool:
    """Whether the last word of `line` or the first letter of `following` leaves no doubt that a sentence runs on."""
    line, following = line.strip(), following.strip()
    if not line or len(line) > WIDEST:
        return False
    return UNFINISHED.search(line) is not None or (STARTS_LOW.match(following) is not None and not FINISHED.search(line))
