"""The options that several verbs share, each said once."""

from __future__ import annotations

from collections.abc import Callable
from math import nan
from pathlib import Path
from typing import Annotated

import typer

DEFAULT_STORE = "stancegraph.db"

Sources = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE...", help="Files (text, Markdown, HTML, PDF, JSON Lines), directories, or - for standard input."),
]
Store = Annotated[str, typer.Option("--store", metavar="DIR|URL", help="Directory of the store, or the URL of a SPARQL server.")]
Model = Annotated[
    str | None,
    typer.Option("--model", metavar="NAME", help="An installed spaCy pipeline with a parser, or its path, in place of the shipped one."),
]
Registry = Annotated[
    list[Path] | None,
    typer.Option(
        "--registry", metavar="FILE", help="Your own actors or instruments, a CSV file or a folder of them, on top of the known ones."
    ),
]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="Title of the source, whatever it says of itself.")]
Publisher = Annotated[str | None, typer.Option("--publisher", metavar="TEXT", help="Who published it, whatever it says.")]
Author = Annotated[str | None, typer.Option("--author", metavar="TEXT", help="Who wrote it, whatever it says.")]
Published = Annotated[str | None, typer.Option("--date", metavar="DATE", help="When it was published: 2026-05-21, 2026-05 or 2026.")]


def number(low: float, high: float) -> Callable[[str | float], float]:
    """A parser of option values that names the bad one."""

    def parse(given: str | float) -> float:
        try:
            value = float(given)
        except ValueError:
            value = nan
        if not low <= value <= high:
            raise typer.BadParameter(f"{given!r} is not a number from {low:g} to {high:g}")
        return value

    return parse


MinConfidence = Annotated[
    float,
    typer.Option("--min-confidence", parser=number(0, 1), metavar="NUMBER", help="Leave out statements less sure than this (0 to 1)."),
]

RulesOnly = Annotated[
    bool,
    typer.Option("--rules-only", help="Read by the rules alone: faster, finds less, and asserts nothing that no rule can name."),
]

AnyTopic = Annotated[
    bool,
    typer.Option("--any-topic", help="Read also texts in which nothing is about AI policy, which else are skipped."),
]

Jobs = Annotated[
    int | None,
    typer.Option("--jobs", min=1, metavar="NUMBER", help="How many processes read at once.  [default: one a core, up to 8]"),
]
