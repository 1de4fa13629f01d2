"""What a holder says in one sentence and goes on to say in the next: one stance, shown by both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .sensing import Sense


@dataclass(frozen=True, slots=True)
class Run:
    """Readings of one holder and side in a sentence, and in the next one if the holder goes on there, each with how sure it is."""

    readings: tuple[tuple[Sense, float], ...]

    @property
    def best(self) -> tuple[Sense, float]:
        """The reading that speaks for all: one that leads to an entry before one in words, then the surest."""
        return max(self.readings, key=lambda pair: (_iri(pair[0]) is not None, pair[1]))

    @property
    def reach(self) -> tuple[int, int]:
        """The tokens of its sentences."""
        sentences = [reading.predicate.sent for reading, _ in self.readings]
        return min(each.start for each in sentences), max(each.end for each in sentences)

    def goes_on(self, reading: Sense) -> bool:
        """True if the reading says the same in the next sentence: two sentences at most show one stance."""
        last, _ = self.readings[-1]
        alike = (last.holder.actor, last.sign) == (reading.holder.actor, reading.sign) and reading.sentence == last.predicate.sent.end
        other = {_iri(each) for each in (last, reading)}
        return len(self.readings) == 1 and alike and (None in other or len(other) == 1)


def runs(readings: Iterable[tuple[Sense, float]]) -> list[Run]:
    """The readings, in text order, put together where a holder goes on."""
    found: list[Run] = []
    for reading, sure in readings:
        before = next((place for place, run in enumerate(found) if run.goes_on(reading)), None)
        if before is None:
            found.append(Run(((reading, sure),)))
        else:
            found[before] = Run((*found[before].readings, (reading, sure)))
    return found


def _iri(reading: Sense) -> str | None:
    return None if reading.aim is None else reading.aim.target.iri
