"""Our own sentences with ambiguous and dated names: whoever is linked is right, and nearly everyone who should be is linked."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from parsed import passages

from ingest.naming.names import NameIndex
from ingest.parsing.passage import Passage
from ingest.who.actors import holder
from ontology.terms import PREFIXES

TABLE = Path(__file__).parent / "registry_sentences.tsv"
RIGHT_AT_LEAST = 0.97


@dataclass(frozen=True)
class Row:
    sentence: str
    day: date
    surface: str
    expected: str


@cache
def rows() -> tuple[Row, ...]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(Row(line["sentence"], date.fromisoformat(line["date"]), line["surface"], line["expected"]) for line in _lines(file))


def _lines(file):
    return csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def linked(row: Row) -> frozenset[str]:
    """The registry actors that the reader links to the surface."""
    found: set[str] = set()
    for read in passages(row.sentence, on=row.day):
        found |= _linked_in(read, row.surface)
    return frozenset(found)


def _linked_in(read: Passage, surface: str) -> set[str]:
    text = read.discourse.document.text
    start = text.index(surface)
    end = start + len(surface)
    found: set[str] = set()
    spans = {token.i: read.span(token.i, token.i + 1) for token in read.doc}
    inside = {place for place, span in spans.items() if span.start < end and start < span.end}
    # Asked is who the phrase means, so of "the UK government" the government, not the UK.
    for token in (read.doc[place] for place in inside if read.doc[place].head.i not in inside or read.doc[place].head.i == place):
        one = holder(token, read)
        if one is not None and one.actor.iri and one.text and one.text.start < end and start < one.text.end:
            found.add(one.actor.iri.removeprefix(PREFIXES["ac"]))
    return found


@cache
def readings() -> tuple[tuple[Row, frozenset[str]], ...]:
    return tuple((row, linked(row)) for row in rows())


def test_there_are_enough_and_no_two_are_the_same():
    assert len(rows()) >= 200
    assert len({(row.sentence, row.day, row.surface) for row in rows()}) == len(rows())
    assert all(row.surface in row.sentence for row in rows())
    assert sum(row.expected == "none" for row in rows()) >= 60


def test_nobody_is_linked_wrongly():
    wrong = [(row.sentence, str(row.day), sorted(found)) for row, found in readings() if found - {row.expected}]
    assert wrong == []


def test_nearly_everyone_is_linked_rightly():
    missed = [(row.sentence, row.expected) for row, found in readings() if found != ({row.expected} - {"none"})]
    assert len(missed) <= (1 - RIGHT_AT_LEAST) * len(rows()), missed


def test_a_name_that_the_text_cuts_off_is_not_found():
    index = NameIndex({"AI": ("ai",), "AI Act": ("act",), "Act": ("bare",)})
    assert [match.iris for match in index.find("the Act AI")] == [("bare",), ("ai",)]
    assert [match.iris for match in NameIndex({"AI Act": ("act",), "AI Act of 2024": ("law",)}).find("AI Act of")] == [("act",)]
