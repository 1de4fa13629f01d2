"""What one document adds to the derived layer, in brief: source and statements go in, a tally comes out, and a text for the store.

The ledger (`graph.ledger`) keeps the tally of every document, so that positions can be derived again without reading a hundred thousand
statements back into records, and so that what a document added can be taken out again when it is replaced or removed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from graph.derive import Evidence, evidence, known_day
from graph.describe import Spelling, spellings
from graph.identity import actor_iri, target_iri
from ontology.model import Certainty, Source, Statement

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Tally:
    """The evidence of one document by holder and target (IRIs), hypothetical statements left out, and how it names whom and what."""

    held: tuple[tuple[Pair, Evidence], ...] = ()
    named: Mapping[Spelling, int] | None = None

    def pairs(self) -> set[Pair]:
        """The holders and targets on whose positions the document bears."""
        return {pair for pair, _ in self.held}

    def names(self) -> Mapping[Spelling, int]:
        """How often it spells what how."""
        return self.named or {}


def tally(source: Source, statements: Iterable[Statement], listed: Callable[[str], str | None] | None) -> Tally:
    """The tally of one document; `listed` maps a publisher's or author's name to a registry IRI."""
    statements = tuple(statements)
    day = known_day(source)
    held = [
        ((actor_iri(statement.actor), target_iri(statement.target)), evidence(statement, day))
        for statement in statements
        if statement.certainty is not Certainty.HYPOTHETICAL
    ]
    return Tally(tuple(sorted(held)), Counter(spellings(statements, [source], listed=listed)))


def written(told: Tally) -> str:
    """A tally as text: equal tallies give equal texts."""
    held = [[*pair, *_row(each)] for pair, each in sorted(told.held)]
    return _dumped({"held": held, "named": sorted([*spelling, times] for spelling, times in told.names().items())})


def read(text: str) -> Tally:
    """The tally that `written` wrote; raises ValueError for any other text."""
    try:
        found = json.loads(text)
        held = tuple(((actor, target), _evidence(row)) for actor, target, *row in found["held"])
        return Tally(held, {Spelling(*spelling): times for *spelling, times in found["named"]})
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"not a tally: {text[:60]!r}") from error


def written_evidence(held: Iterable[Evidence]) -> str:
    """Evidence of one pair as text, in an order of its own."""
    return _dumped(sorted((_row(each) for each in held), key=lambda row: row[0]))


def read_evidence(text: str) -> Iterator[Evidence]:
    """What `written_evidence` wrote."""
    return map(_evidence, json.loads(text))


def _row(each: Evidence) -> list[Any]:
    row = [each.statement, each.day.isoformat() if each.day else "", each.intensity, each.weight]
    return [*row, each.signal or ""] if each.inferred else row


def _evidence(row: list[Any]) -> Evidence:
    inferred = len(row) > 4
    return Evidence(row[0], _day(row[1]), row[2], row[3], inferred, (row[4] or None) if inferred else None)


@cache
def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
