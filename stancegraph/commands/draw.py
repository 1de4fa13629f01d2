"""`stancegraph draw`: a store in, one self-contained HTML page out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ontology.errors import InputError
from stancegraph import options

DEFAULT_PAGE = Path("stancegraph.html")


def draw(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="PAGE.html", help="Where to write the page; - is stdout.")
    ] = None,
    store: options.Store = options.DEFAULT_STORE,
    title: Annotated[str, typer.Option("--title", metavar="TEXT", help="Heading of the page.")] = "Who stands where on AI policy",
    focus: Annotated[
        str | None, typer.Option("--focus", metavar="ACTOR", help="Open on this actor or target and what lies two steps around it.")
    ] = None,
    issue: Annotated[str | None, typer.Option("--issue", metavar="ISSUE", help="Open with only this issue or group of issues.")] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="Open with what was published by then: 2026-05-21, 2026-05 or 2026.")
    ] = None,
    show: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    min_confidence: options.MinConfidence = 0.0,
) -> None:
    """Draw who stands where as one HTML page.

    The page holds everything it needs and works without a connection. --focus, --issue and --as-of say what it shows first; whoever reads
    it can widen the view.

    Example:
      stancegraph draw -o page.html
      stancegraph draw --focus OpenAI --as-of 2025 --open

    """
    from stancegraph.output import note, refuse_foreign, say, write_whole

    destination = output or DEFAULT_PAGE
    to_stdout = str(destination) == "-"
    if show and to_stdout:
        raise InputError("--open needs a file to open: give -o a name instead of -")
    if output is None:
        refuse_foreign(destination, remedy="name another file with -o")
    page = drawn(store, title=title, min_confidence=min_confidence, focus=focus, issue=issue, as_of=as_of)
    if to_stdout:
        say(page)
        return
    write_whole(destination, page)
    note(f"wrote {destination}")
    if show and not _opened_in_browser(destination):
        note(f"no browser to open it with; open {destination} yourself")


def drawn(
    store: Path | str,
    *,
    title: str,
    min_confidence: float = 0.0,
    focus: str | None = None,
    issue: str | None = None,
    as_of: str | None = None,
) -> str:
    """The page of a store, as HTML that ends with a line break."""
    from graph.deriving.derive import changes, inferences, positions
    from graph.deriving.offices import predecessors, term_ends
    from graph.network import actor_target
    from graph.opening import open_store
    from visualizations.page import page

    with open_store(store, read_only=True) as opened:
        sources = tuple(opened.documents())
        statements = tuple(statement for statement in opened.statements() if statement.confidence >= min_confidence)
    held = positions(statements, sources, ends=term_ends())
    html = page(
        actor_target(statements, sources),
        title=title,
        focus=focus,
        issue=issue,
        as_of=as_of,
        positions=held,
        changes=changes(held, predecessors(), inferences(statements)),
    )
    return html.rstrip("\n") + "\n"


def _opened_in_browser(path: Path) -> bool:
    import webbrowser

    return webbrowser.open(path.resolve().as_uri())
