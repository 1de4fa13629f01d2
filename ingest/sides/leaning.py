"""What a predicate leans toward, as a record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ingest.what.aims import Aim

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage
    from ontology.model import Span, Target


@dataclass(frozen=True, slots=True)
class Leaning:
    """A predicate's attitude to one target: sign, strength (0 to 1), manner, the tokens of its cue and the inner predicates it used up.

    `firm` marks a set phrase ("misses the mark") or a comparison, of which the encoder may hear the words one by one.
    """

    aim: Aim
    sign: int
    strength: float
    manner: str
    cue: tuple[int, ...]
    confidence: float
    firm: bool = False


def lean(target: Aim, sign: int, strength: float, manner: str, cue: tuple[int, ...], factor: float = 1.0) -> Leaning:
    """A leaning to a target, turned if the target's words turn it; `factor` lowers the confidence."""
    return Leaning(target, sign * target.sign, strength, manner, cue, factor * target.confidence)


def sides_told(leanings: Iterable[Leaning], passage: Passage) -> tuple[tuple[Target, Span, int], ...]:
    """Target, its words and sign of each leaning that takes a side, none twice: what the document's memory keeps of them."""
    told = [(each.aim.target, passage.span(each.aim.start, each.aim.end), each.sign) for each in leanings if each.sign]
    return tuple(dict.fromkeys(told))


def turned(leaning: Leaning) -> Leaning:
    """The same leaning with the opposite sign."""
    return replace(leaning, sign=-leaning.sign)
