"""What a predicate leans toward, as a record."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ingest.what.instruments import Aim


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


def turned(leaning: Leaning) -> Leaning:
    """The same leaning with the opposite sign."""
    return replace(leaning, sign=-leaning.sign)
