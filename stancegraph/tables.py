"""Rows of plain values in, a table to read, CSV or JSON out."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import astuple, fields
from types import MappingProxyType
from typing import Any

Header = Sequence[str]
Rows = Iterable[Sequence[object]]
WIDEST = 60


def cells(records: Sequence[Any]) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """Column names and values of frozen records of one kind."""
    if not records:
        return (), []
    return tuple(field.name for field in fields(records[0])), [astuple(record) for record in records]


def table(header: Header, rows: Rows, *, widest: int = WIDEST) -> str:
    """Columns set to their widest cell; a cell of more than `widest` characters is cut with an ellipsis."""
    printed = [[_printed(value, widest) for value in row] for row in rows]
    if not printed:
        return "nothing found"
    widths = [max(_width(text) for text in column) for column in zip(header, *printed, strict=True)]
    lines = [header, ["-" * width for width in widths], *printed]
    return "\n".join("  ".join(_set(text, width) for text, width in zip(line, widths, strict=True)).rstrip() for line in lines)


def comma_separated(header: Header, rows: Rows) -> str:
    """CSV after RFC 4180 but with plain line feeds; None is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def json_array(header: Header, rows: Rows) -> str:
    """A JSON array with one object per row, one row per line."""
    objects = [json.dumps(dict(zip(header, row, strict=True)), ensure_ascii=False) for row in rows]
    return "[" + ",\n ".join(objects) + "]"


WRITERS: Mapping[str, Callable[[Header, Rows], str]] = MappingProxyType({"table": table, "csv": comma_separated, "json": json_array})


def _printed(value: object, widest: int) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= widest else f"{text[: widest - 1]}…"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 0 if unicodedata.combining(sign) else 1 for sign in text)


def _set(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
