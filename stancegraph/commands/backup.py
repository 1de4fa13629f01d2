"""`stancegraph backup`: a store in, one file out that holds all of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from stancegraph import options


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write, for example store.tar.gz.")],
    store: options.Store = options.DEFAULT_STORE,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write it also where a file of that name is there.")] = False,
) -> None:
    """Copy a store to one file.

    Graph, texts and checksums, compressed; also while somebody writes to the store, and also from a server.

    Example:
      stancegraph backup store.tar.gz
      stancegraph restore store.tar.gz --store copy.db

    """
    from graph.backup import backup as copied
    from graph.opening import open_store
    from stancegraph.output import counted, note

    with open_store(store, read_only=True) as opened:
        saved = copied(opened, file, overwrite=overwrite)
    note(f"wrote {file}: {counted(saved.documents, 'document')}, {counted(saved.quads, 'quad')}")
