"""What one document adds to the derived layer, in brief: source and statements go in, a tally comes out, and a text for the store.

The ledger (`deriving.ledger`) keeps the tally of every document, so that positions can be derived again without reading a hundred thousand
statements back into records, and so that what a document added can be taken out again when it is replaced or removed. Evidence stays the
line of text that it is in the store until a position is derived from it: adding up moves lines about and reads none of them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from graph.deriving.derive import Evidence, evidence, known_day
from graph.rdf.describe import Spelling, needs_description, spellings
from graph.rdf.identity import actor_iri, target_iri
from ontology.model import Certainty, Source, Statement

Pair = tuple[str, str]
# What stands in a line for a day or sentence that is not there.
NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Tally:
    """The evidence of one document by holder and target (IRIs), a line each, none hypothetical; and its names that no registry has."""

    held: tuple[tuple[Pair, str], ...]
    named: Mapping[Spelling, int]

    def pairs(self) -> set[Pair]:
        """The holders and targets on whose positions the document bears."""
        return {pair for pair, _ in self.held}


def tally(
    source: Source, statements: Iterable[Statement], listed: Callable[[str], str | None] | None, labelled: Container[str] | None = None
) -> Tally:
    """The tally of one document; `listed` maps a publisher's or author's name to a registry IRI, what is `labelled` needs no name."""
    statements = tuple(statements)
    day = known_day(source)
    held = (
        ((actor_iri(statement.actor), target_iri(statement.target)), evidence_line(evidence(statement, day)))
        for statement in statements
        if statement.certainty is not Certainty.HYPOTHETICAL
    )
    named = (each for each in spellings(statements, [source], listed=listed) if needs_description(each.iri, labelled))
    return Tally(tuple(sorted(held)), Counter(named))


def written(told: Tally) -> str:
    """A tally as text, the same for equal ones: a line for each piece of evidence, after holder and target, and one for the names."""
    return "\n".join((*(f"{actor} {target} {line}" for (actor, target), line in told.held), written_names(told.named)))


def read(text: str) -> Tally:
    """The tally that `written` wrote; raises ValueError for any other text."""
    *lines, names = text.split("\n")
    held = [line.split(" ", 2) for line in lines]
    return Tally(tuple([((actor, target), line) for actor, target, line in held]), read_names(names))


def written_names(named: Mapping[Spelling, int]) -> str:
    """Spellings and how often each stands in a text, as one line."""
    return json.dumps(sorted([*spelling, times] for spelling, times in named.items()), ensure_ascii=False, separators=(",", ":"))


def read_names(text: str) -> dict[Spelling, int]:
    """What `written_names` wrote; raises ValueError for any other text."""
    try:
        return {Spelling(*spelling): times for *spelling, times in json.loads(text)}
    except TypeError as error:
        raise ValueError(f"not a list of names: {text[:60]!r}") from error


def evidence_line(each: Evidence) -> str:
    """A piece of evidence as a line: statement, day, intensity, weight, and for an inference the sentence that signals a shift."""
    line = f"{each.statement} {each.day or NOTHING} {each.intensity!r} {each.weight!r}"
    return f"{line} {each.signal or NOTHING}" if each.inferred else line


def evidence_of(line: str) -> Evidence:
    """The evidence that `evidence_line` wrote; raises ValueError for any other line."""
    statement, day, intensity, weight, *signal = line.split(" ")
    return Evidence(statement, _day(day), float(intensity), float(weight), bool(signal), None if signal in ([], [NOTHING]) else signal[0])


@cache
def _day(written: str) -> date | None:
    return None if written == NOTHING else date.fromisoformat(written)
