"""Which line ends are only there because the page was narrow: does a line go on in the next one?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

WIDEST = 130
"""No hand-wrapped line is longer than this many characters."""

NARROWEST = 30
UNFINISHED = re.compile(
    r"(?:[,;(\[&/–—-]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|nor|that|which|who|whose|as|is|are|was|were|be|been|has|have|had|said"
    r"|says|its|their|his|her|our|your|this|these|those|not|than|into|under|over|about|between|against|would|will|could|should|may|must|can|if|when"
    r"|while|because|U\.S\.|Mr\.|Ms\.|Mrs\.|Dr\.|Sen\.|Rep\.|Gov\.))$",
    re.IGNORECASE,
)
FINISHED = re.compile(r"[.!?:…][\"'”’)\]]*$")
STARTS_LOW = re.compile(r"[\"'“‘(\[]*[a-z]")


def goes_on(lines: Sequence[str], index: int, *, width: int) -> bool:
    """Whether line `index` is continued by the next one, no blank line being between; `width` is the text's own wrap width.

    A line goes on if its last word or the next line's first letter says so, or if it is so full that the next word had no room.
    """
    line, following = lines[index].strip(), lines[index + 1].strip()
    if len(line) > WIDEST:
        return False
    if UNFINISHED.search(line) or (STARTS_LOW.match(following) and not FINISHED.search(line)):
        return True
    return bool(width) and width - 12 <= len(lines[index].rstrip()) + 1 + len(following.split(" ", 1)[0]) and len(line) >= width * 0.6


def wrap_width(lines: Sequence[str]) -> int:
    """The width at which a text's lines were broken, in characters; 0 when they were not, or when it cannot be told.

    A text is wrapped if, of the lines with a line right after them, nearly all are alike in length and few end a sentence.
    """
    broken = [line.rstrip() for line, following in pairwise(lines) if line.strip() and following.strip()]
    full = [len(line) for line in broken]
    open_ends = sum(not FINISHED.search(line) for line in broken)
    if len(full) < 2 or max(full) > WIDEST or max(full) < NARROWEST or open_ends < len(full) / 2:
        return 0
    width = sorted(full)[int(len(full) * 0.9)] if len(full) >= 10 else max(full)
    return width if sum(length >= width * 0.7 for length in full) >= len(full) * 0.6 else 0
