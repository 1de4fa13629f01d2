"""One line of a table of measures: what was asked for, what we reach, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measure with the least that is asked for, the aim, and our figure; None where nobody asks or nothing was measured.

    `at_most` turns the comparison round: the figure is a number of errors. `beside` is what another way gives on the same texts.
    """

    measure: str
    must: float | None
    aim: float | None
    ours: float | None
    at_most: bool = False
    beside: str = ""

    @property
    def falls_short(self) -> bool:
        """True if the figure is worse than it must be, to the two decimals that are printed."""
        if self.ours is None or self.must is None:
            return False
        ours = round(self.ours, 2)
        return ours > self.must if self.at_most else ours < self.must

    @property
    def verdict(self) -> str:
        """The last word on the row."""
        if self.ours is None:
            return "not measured"
        return "" if self.must is None else "short" if self.falls_short else "ok"


def table(rows: Iterable[Row]) -> Iterator[str]:
    """The rows as lines of a table."""
    yield f"{'measure':<58} {'must':>6} {'aim':>6} {'ours':>6}  {'':<12} beside"
    for row in rows:
        must, aim, ours = (_figure(value) for value in (row.must, row.aim, row.ours))
        yield f"{row.measure:<58} {must:>6} {aim:>6} {ours:>6}  {row.verdict:<12} {row.beside}".rstrip()


def _figure(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if value == int(value) and abs(value) >= 2 else f"{value:.2f}"
