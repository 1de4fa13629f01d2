"""`stancegraph analyze`: a measure of the debate in, its rows on stdout."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from ontology.errors import InputError
from stancegraph import options


class Format(StrEnum):
    """How the rows are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def analyze(
    measure: Annotated[str | None, typer.Argument(metavar="MEASURE", help="A measure; none lists them.")] = None,
    store: options.Store = options.DEFAULT_STORE,
    form: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.TABLE,
    min_confidence: options.MinConfidence = 0.0,
) -> None:
    """Measure the debate: blocs, disputes, ranks and more.

    Without a measure, all of them are listed.

    Example:
      stancegraph analyze disputes
      stancegraph analyze rank --format csv > rank.csv

    """
    from difflib import get_close_matches

    from graph.measures import MEASURES
    from graph.opening import open_store
    from stancegraph.output import say
    from stancegraph.tables import WRITERS, cells, table

    if measure is None:
        say(table(("measure", "shows"), [(each.name, each.summary) for each in MEASURES.values()]))
        return
    if measure not in MEASURES:
        near = get_close_matches(measure, MEASURES, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(MEASURES)}"
        raise InputError(f"no measure is called {measure!r}; {hint}")
    with open_store(store, read_only=True) as opened:
        rows = MEASURES[measure](opened.statements(), tuple(opened.documents()), min_confidence=min_confidence)
    say(WRITERS[form.value](*cells(rows)))
