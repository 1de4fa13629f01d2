"""From tags on word pieces to the stretches of a sentence that a holder is for or against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .pieces import Shown

if TYPE_CHECKING:
    from .session import Answer

SHARE = 0.5  # of a peak: pieces around it at least as sure as this belong to the same target
GAP = 2  # pieces between two parts of one target
SECOND = 0.9  # a further target of the same sign must stand out by itself


@dataclass(frozen=True, slots=True)
class Marked:
    """Characters [start, end) of the sentence as a target, and the probability of its surest piece."""

    start: int
    end: int
    probability: float


def marked(answer: Answer, sentence: Shown, sign: int) -> list[Marked]:
    """The targets of one sign (0 support, 1 oppose, 2 mixed), the surest first; empty only for an empty sentence.

    Tag 0 is "no target", tags 1 + 2 * sign and 2 + 2 * sign begin and go on a target.
    """
    last = sentence.first + len(sentence.offsets)
    sure = answer.tags[sentence.first : last, 1 + 2 * sign : 3 + 2 * sign].sum(1).tolist()
    found: list[Marked] = []
    while sure:
        peak = max(range(len(sure)), key=sure.__getitem__)
        if found and sure[peak] < SECOND:
            break
        start, end = _around(peak, sure)
        found.append(Marked(sentence.offsets[start][0], sentence.offsets[end - 1][1], sure[peak]))
        for place in range(max(start - GAP, 0), min(end + GAP, len(sure))):
            sure[place] = 0.0
    return found


def _around(peak: int, sure: list[float]) -> tuple[int, int]:
    """The pieces [start, end) around a peak that belong to it."""
    floor = SHARE * sure[peak]
    start, end = peak, peak + 1
    while any(probability >= floor for probability in sure[max(start - 1 - GAP, 0) : start]):
        start -= 1
    while any(probability >= floor for probability in sure[end : end + 1 + GAP]):
        end += 1
    return start, end
