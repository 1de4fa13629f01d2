"""`stancegraph export`: a store in, its content as text out."""

from __future__ import annotations

from typing import Annotated

import typer

from stancegraph import options


def export(
    form: Annotated[str | None, typer.Option("--format", metavar="FORMAT", help="What to write; none lists the formats.")] = None,
    output: Annotated[str, typer.Option("-o", "--output", metavar="FILE", help="Where to write it; - is stdout.")] = "-",
    store: options.Store = options.DEFAULT_STORE,
    min_confidence: options.MinConfidence = 0.0,
) -> None:
    """Write the whole store as text.

    The same content gives the same bytes, whatever the order in which it was read and the database that holds it.

    Example:
      stancegraph export
      stancegraph export --format nquads -o store.nq

    """
    import sys

    from graph.export import FORMATS
    from graph.export import export as written
    from graph.opening import open_store
    from graph.surer import surer
    from stancegraph.output import note, say, writing_whole
    from stancegraph.tables import table

    if form is None:
        say(table(("format", "gives"), [(each.name, each.title) for each in FORMATS.values()], widest=200))
        return
    with open_store(store, read_only=True) as opened:
        meant = surer(opened, min_confidence) if min_confidence > 0 else opened
        if output == "-":
            written(meant, form, sys.stdout)
            return
        with writing_whole(output) as file:
            written(meant, form, file)
    note(f"wrote {output}")
