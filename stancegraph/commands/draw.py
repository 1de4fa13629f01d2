"""`stancegraph draw`: a store in, one self-contained HTML page out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from stancegraph import options

DEFAULT_PAGE = Path("stancegraph.html")


def draw(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="PAGE.html", help="Where to write the page; - is stdout.")
    ] = None,
    store: options.Store = options.DEFAULT_STORE,
    title: Annotated[str, typer.Option("--title", metavar="TEXT", help="Heading of the page.")] = "Who stands where on AI policy",
    min_confidence: options.MinConfidence = 0.0,
) -> None:
    """Draw who stands where as one HTML page.

    The page holds everything it needs and works without a connection.

    Example:
      stancegraph draw -o page.html

    """
    from stancegraph.output import note, refuse_foreign, say, write_whole

    destination = output or DEFAULT_PAGE
    if output is None:
        refuse_foreign(destination, remedy="name another file with -o")
    page = drawn(store, title=title, min_confidence=min_confidence)
    if str(destination) == "-":
        say(page)
        return
    write_whole(destination, page)
    note(f"wrote {destination}")


def drawn(store: Path | str, *, title: str, min_confidence: float = 0.0) -> str:
    """The page of a store, as HTML that ends with a line break."""
    from graph.network import actor_target
    from graph.store import open_store
    from visualizations.page import page

    with open_store(store, read_only=True) as opened:
        network = actor_target(opened.statements(), tuple(opened.documents()), min_confidence=min_confidence)
    return page(network, title=title).rstrip("\n") + "\n"
