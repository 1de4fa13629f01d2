"""Sentence on the left, statements on the right: one table per turn of grammar, in tests/phenomena, as the rules alone read them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import ModuleType

import pytest
from statement_match import Expected, compare, is_id, parse, show

from ontology.model import Document, Genre, PartialDate, Source, Statement
from ontology.terms import iri

TABLES = sorted((Path(__file__).parent / "phenomena").glob("*.tsv"))
READ_ON = date(2026, 5, 21)
# How many rows of a table must be read right; the lead raises it as the extractor grows.
FLOOR = 0.2


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    phenomenon: str
    number: int
    text: str
    expected: tuple[Expected, ...]
    day: date
    mark: str


def rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as lines:
        for number, line in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), start=2):
            day = date.fromisoformat(line["date"]) if line["date"] else READ_ON
            yield Row(path.stem, number, line["text"], parse(line["expected"]), day, line["mark"] or "")


ROWS = tuple(row for path in TABLES for row in rows(path))


def parameters() -> Iterator[object]:
    for row in ROWS:
        reason = row.mark.removeprefix("xfail: ")
        marks = [pytest.mark.xfail(reason=reason, strict=True)] if row.mark else []
        yield pytest.param(row, id=f"{row.phenomenon}-{row.number}", marks=marks)


def document(row: Row) -> Document:
    digest = sha256(row.text.encode()).hexdigest()
    return Document(
        Source(
            id=digest[:16],
            title="",
            url=None,
            publisher=None,
            author=None,
            published=PartialDate(row.day),
            retrieved=None,
            media_type="text/plain",
            sha256=digest,
            genre=Genre.NEWS_REPORT,
        ),
        row.text,
    )


@cache
def extraction() -> tuple[ModuleType, object]:
    return pytest.importorskip("ingest.extract"), pytest.importorskip("ingest.pipeline").load()


@cache
def found(row: Row) -> tuple[Statement, ...]:
    module, nlp = extraction()
    return tuple(module.extract(document(row), nlp=nlp, rules_only=True))


def test_enough_rows() -> None:
    assert len(TABLES) >= 14
    assert len(ROWS) >= 220
    assert len({row.text for row in ROWS}) == len(ROWS)
    assert all(row.mark == "" or row.mark.startswith("xfail: ") for row in ROWS)


def test_ids_stand_in_the_registry() -> None:
    registry = pytest.importorskip("ontology.registry").registry()
    known = {*registry.actors, *registry.instruments, *registry.propositions}
    ids = {(row.phenomenon, name) for row in ROWS for one in row.expected for name in (*one.actors, *one.targets) if is_id(name)}
    assert {name for name in ids if iri(name[1]) not in known} == set()


@pytest.mark.parametrize("row", parameters())
def test_statements_of_a_sentence(row: Row) -> None:
    comparison = compare(row.expected, found(row))
    wrong = [*(f"  missed {one}" for one in comparison.missed), *(f"  extra  {show(one)}" for one in comparison.extra)]
    assert not wrong, "\n".join([row.text, *wrong])


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_no_row_has_the_wrong_sign(path: Path) -> None:
    wrong = [f"{row.text}\n  {show(one)}" for row in rows(path) for one in compare(row.expected, found(row)).wrong_sign]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_enough_rows_of_a_table_are_read_right(path: Path) -> None:
    table = tuple(rows(path))
    right = sum(not comparison.missed and not comparison.extra for comparison in (compare(row.expected, found(row)) for row in table))
    assert right >= FLOOR * len(table), f"{path.stem}: {right} of {len(table)} rows"
