"""`stancegraph restore`: the file of a backup in, a store out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from stancegraph import options


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that `stancegraph backup` wrote.")],
    store: options.Store = options.DEFAULT_STORE,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Put it in place of all that the store holds.")] = False,
) -> None:
    """Make a store from a backup.

    The backup is proved first; then the store is there whole, or as it was.

    Example:
      stancegraph restore store.tar.gz --store copy.db

    """
    from graph.backup import restore as restored
    from stancegraph.output import counted, note

    saved = restored(file, store, overwrite=overwrite)
    note(f"restored {counted(saved.documents, 'document')}, {counted(saved.quads, 'quad')}")
