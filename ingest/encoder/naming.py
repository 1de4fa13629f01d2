"""From mention tags on word pieces to the stretches of a sentence that name somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .pieces import Shown

if TYPE_CHECKING:
    from .session import Answer

NAMED = 0.5  # pieces at least as sure as this belong to a name
OUTSIDE, BEGIN, INSIDE = range(3)


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters [start, end) of the sentence that name an actor, and the probability of the surest piece."""

    start: int
    end: int
    probability: float


def mentions(answer: Answer, sentence: Shown) -> list[Mention]:
    """Who is named in the sentence, in text order; `answer` is the one that asks about nobody in particular."""
    found: list[Mention] = []
    going_on = False
    rows = answer.mentions[sentence.first : sentence.first + len(sentence.offsets)].tolist()
    for (start, end), shares in zip(sentence.offsets, rows, strict=True):
        sure = 1 - shares[OUTSIDE]
        if sure < NAMED:
            going_on = False
            continue
        if going_on and shares[INSIDE] >= shares[BEGIN]:
            found[-1] = Mention(found[-1].start, end, max(found[-1].probability, sure))
        else:
            found.append(Mention(start, end, sure))
        going_on = True
    return found
