"""One line of a registry CSV file, read cell by cell; whatever is wrong is an InputError with file, line and reason."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from ontology.errors import InputError
from ontology.model import DatePrecision, PartialDate

_PRECISIONS = {4: DatePrecision.YEAR, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of `file`; `line` counts from 1, the header included."""

    file: str
    line: int
    cells: dict[str, str]

    def fail(self, reason: str) -> InputError:
        """The error for this line, ready to raise."""
        return InputError(f"ontology/data/{self.file}, line {self.line}: {reason}")

    def text(self, column: str) -> str:
        """The cell, stripped; "" when empty."""
        return self.cells[column].strip()

    def need(self, column: str) -> str:
        """The cell, which must not be empty."""
        value = self.text(column)
        if not value:
            raise self.fail(f"column {column!r} is empty: fill it in")
        return value

    def items(self, column: str) -> tuple[str, ...]:
        """The cell split at semicolons."""
        return tuple(item.strip() for item in self.text(column).split(";") if item.strip())

    def flag(self, column: str) -> bool:
        """The cell as a truth value; it says yes or no."""
        value = self.text(column)
        if value not in {"yes", "no"}:
            raise self.fail(f"column {column!r} holds {value!r}: write yes or no")
        return value == "yes"

    def choice(self, column: str, allowed: frozenset[str]) -> str:
        """The cell, which must be one of `allowed`."""
        value = self.text(column)
        if value not in allowed:
            raise self.fail(f"column {column!r} holds {value!r}: write one of {', '.join(sorted(allowed))}")
        return value

    def day(self, column: str) -> PartialDate | None:
        """The cell as 2026, 2026-05 or 2026-05-21; None when empty."""
        value = self.text(column)
        if not value:
            return None
        try:
            if not re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
                raise ValueError
            return PartialDate(
                date.fromisoformat(value + "-01-01"[len(value) - 10 :] if len(value) < 10 else value), _PRECISIONS[len(value)]
            )
        except ValueError:
            raise self.fail(f"column {column!r} holds {value!r}: write a date as 2026, 2026-05 or 2026-05-21") from None

    def full_day(self, column: str, precision: str) -> PartialDate | None:
        """The cell as a full day whose precision another column gives; None when empty."""
        value = self.day(column)
        if value is None:
            return None
        if value.precision is not DatePrecision.DAY:
            raise self.fail(f"column {column!r} holds {self.text(column)!r}: write the full first day, and its precision in {precision!r}")
        return PartialDate(value.day, DatePrecision(self.choice(precision, frozenset({"day", "month", "year"}))))


def rows(file: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines of ontology/data/`file`, whose header must be `columns`; raises InputError."""
    text = files("ontology").joinpath("data", file).read_text(encoding="utf-8")
    return parse_rows(file, text.splitlines(keepends=True), columns)


def parse_rows(file: str, lines: Iterable[str], columns: tuple[str, ...]) -> Iterator[Row]:
    """The rows of CSV `lines`; `file` only names them in errors."""
    reader = csv.DictReader(iter(lines))
    if tuple(reader.fieldnames or ()) != columns:
        raise InputError(f"ontology/data/{file}, line 1: the header must be {','.join(columns)}")
    for cells in reader:
        if None in cells or None in cells.values():
            raise InputError(
                f"ontology/data/{file}, line {reader.line_num}: the line must have {len(columns)} cells: quote cells that hold commas"
            )
        yield Row(file, reader.line_num, cells)
