"""One line of a registry CSV file, read cell by cell; whatever is wrong is an InputError with file, line and reason."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable

from ontology.errors import InputError
from ontology.model import DatePrecision, PartialDate

_ID = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*")
_PRECISIONS = {4: DatePrecision.YEAR, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of `file`, its cells without surrounding blanks; `line` counts from 1, the header included."""

    file: str
    line: int
    cells: dict[str, str]

    def fail(self, reason: str) -> InputError:
        """The error for this line, ready to raise."""
        return InputError(f"{self.file}, line {self.line}: {reason}")

    def text(self, column: str) -> str:
        """The cell; "" when empty."""
        return self.cells[column]

    def need(self, column: str) -> str:
        """The cell, which must not be empty."""
        value = self.text(column)
        if not value:
            raise self.fail(f"column {column!r} is empty: fill it in")
        return value

    def id(self) -> str:
        """The cell `id`: letters, digits and hyphens."""
        value = self.need("id")
        if not _ID.fullmatch(value):
            raise self.fail(f"column 'id' holds {value!r}: write letters and digits joined by hyphens, as in us-hawley")
        return value

    def items(self, column: str) -> tuple[str, ...]:
        """The cell split at semicolons."""
        value = self.cells[column]
        return tuple([item.strip() for item in value.split(";") if item.strip()]) if value else ()

    def flag(self, column: str) -> bool:
        """The cell as a truth value; it says yes or no."""
        return self.choice(column, frozenset({"yes", "no"})) == "yes"

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
            return PartialDate(date.fromisoformat(value + "0000-01-01"[len(value) :]), _PRECISIONS[len(value)])
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

    def item_number(self, column: str) -> str | None:
        """The cell as a Wikidata item number; None when empty."""
        value = self.text(column)
        if value and not re.fullmatch(r"Q[1-9]\d*", value):
            raise self.fail(f"column {column!r} holds {value!r}: write an item number such as Q30")
        return value or None


def parse(text: str, where: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines of the CSV `text`, whose header must be `columns`; `where` names the file in errors. Raises InputError."""
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    try:
        if tuple(next(reader, ())) != columns:
            raise InputError(f"{where}, line 1: the header must be {','.join(columns)}")
        for cells in reader:
            if len(cells) == len(columns):
                yield Row(where, reader.line_num, dict(zip(columns, [cell.strip() for cell in cells], strict=True)))
            elif cells:
                raise InputError(f"{where}, line {reader.line_num}: the line must have {len(columns)} cells: quote cells that hold commas")
    except csv.Error as error:
        raise InputError(f"{where}, line {reader.line_num}: {error}: check the quotes of this line") from None


def header(text: str) -> tuple[str, ...]:
    """The cells of the first line of the CSV `text`; () when it is empty."""
    return tuple(next(csv.reader(text.splitlines()[:1]), ()))


def rows(folder: Traversable, file: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines of `file`, a path below ontology/data, which is `folder`; raises InputError."""
    yield from parse(folder.joinpath(*file.split("/")).read_text(encoding="utf-8"), f"ontology/data/{file}", columns)


def folder_rows(folder: Traversable, kind: str, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines of every CSV file in the subfolder `kind` of ontology/data, file by file in the order of their names; raises InputError."""
    names = sorted(file.name for file in folder.joinpath(kind).iterdir() if file.name.endswith(".csv"))
    for name in names:
        yield from rows(folder, f"{kind}/{name}", columns)
