"""The rows of a table of the lexicon (lexicon/NAME.tsv), and their cells as what they stand for: "+" is 1, "company" is a kind of actor."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import TypeVar

from ontology.errors import InputError
from ontology.model import ActorKind, Certainty, TargetKind

SIGNS = {"+": 1, "-": -1, "=": 0}


class Row(dict[str, str]):
    """A lexicon row by column that knows its place, for errors."""

    place: str

    def fail(self, column: str, allowed: str) -> InputError:
        """The error for a cell that cannot be used."""
        return InputError(f"{self.place}: {column} {self[column]!r} must be {allowed}")


def rows(name: str) -> Iterator[Row]:
    """The rows of lexicon/NAME.tsv; raises InputError naming file and line of a row with missing cells."""
    text = files("ingest").joinpath("lexicon", f"{name}.tsv").read_text(encoding="utf-8")
    lines = text.splitlines()
    columns = lines[0].split("\t")
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise InputError(f"lexicon/{name}.tsv line {number}: {len(cells)} cells where {len(columns)} belong ({', '.join(columns)})")
        row = Row(zip(columns, cells, strict=True))
        row.place = f"lexicon/{name}.tsv line {number}"
        yield row


def sign(row: Row) -> int:
    """The row's sign: 1, -1, or 0 where a judgement decides; raises InputError for anything but + - =."""
    if row["sign"] not in SIGNS:
        raise row.fail("sign", "+, - or =")
    return SIGNS[row["sign"]]


def strength(row: Row) -> float:
    """The row's strength, 0 to 1; raises InputError for anything else."""
    try:
        value = float(row["strength"])
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise row.fail("strength", "a number from 0 to 1")
    return value


Kind = TypeVar("Kind", ActorKind, TargetKind, Certainty)


def kind(row: Row, of: type[Kind], column: str = "kind") -> Kind:
    """The row's kind as a member of `of`; raises InputError for a value that is none."""
    try:
        return of(row[column])
    except ValueError:
        raise row.fail(column, "one of " + ", ".join(of)) from None
