"""The tables of tests/phenomena once more, as rules and encoder read them together; what they fail at is listed, with the reason."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from statement_match import Comparison, compare
from test_phenomena import ROWS, Row, document

from ingest.encoder.session import is_installed
from ingest.extract import extract

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")

LISTED = Path(__file__).parent / "phenomena_together.tsv"
REASONS = ("not read", "reads too much", "wrong side")
WRONG_SIDES = 5  # of all rows, at most
RIGHT = 0.8  # of all rows, at least


def listed() -> dict[str, str]:
    with LISTED.open(encoding="utf-8", newline="") as lines:
        return {line["text"]: line["reason"] for line in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}


@cache
def compared(row: Row) -> Comparison:
    return compare(row.expected, tuple(extract(document(row))))


def reason(found: Comparison) -> str:
    """Why a row counts as failed; empty if it does not."""
    if found.wrong_sign:
        return "wrong side"
    return " and ".join(one for one, there in (("not read", found.missed), ("reads too much", found.extra)) if there)


def parameters() -> Iterator[object]:
    failing = listed()
    for row in ROWS:
        marks = [pytest.mark.xfail(reason=failing[row.text], strict=True)] if row.text in failing else []
        yield pytest.param(row, id=f"{row.phenomenon}-{row.number}", marks=marks)


@pytest.mark.parametrize("row", parameters())
def test_statements_of_a_sentence(row: Row) -> None:
    assert reason(compared(row)) == "", row.text


def test_the_list_names_rows_and_reasons() -> None:
    failing = listed()
    assert set(failing) <= {row.text for row in ROWS}
    assert {one for each in failing.values() for one in each.split(" and ")} <= set(REASONS)


def test_few_are_failed_and_hardly_any_read_on_the_wrong_side() -> None:
    failing = listed()
    assert len(failing) <= (1 - RIGHT) * len(ROWS)
    assert sum(one == "wrong side" for one in failing.values()) <= WRONG_SIDES
