"""`stancegraph registry`: how much is known by name, and how much of it was seen in a source."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from stancegraph import options


class Format(StrEnum):
    """How the rows are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def registry(
    unchecked: Annotated[bool, typer.Option("--unchecked", help="List the entries that nobody has looked up in a source yet.")] = False,
    form: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.TABLE,
    own: options.Registry = None,
) -> None:
    """Count the known actors, roles and instruments.

    By kind and region, with the share that was checked against a source.

    Example:
      stancegraph registry
      stancegraph registry --unchecked --format csv > to-do.csv
      stancegraph registry --registry mine.csv

    """
    from ontology.coverage import counts, known
    from ontology.registry import extended
    from stancegraph.output import say
    from stancegraph.tables import WRITERS, cells

    entries = extended(own or ())
    if unchecked:
        header = ("table", "kind", "region", "id", "name")
        rows: list[tuple[object, ...]] = [
            (each.table, each.kind, each.region, each.id, each.name) for each in known(entries) if not each.checked
        ]
        say(WRITERS[form.value](header, rows))
        return
    say(WRITERS[form.value](*cells(counts(entries))))
