"""`stancegraph query`: a question in, its answer on stdout."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ontology.errors import InputError
from stancegraph import options

if TYPE_CHECKING:
    from graph.asking.questions import Question


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    TURTLE = "turtle"


def query(
    question: Annotated[
        str | None,
        typer.Argument(
            metavar="QUESTION",
            help="A named question, a .rq file, SPARQL text, or - for SPARQL on standard input; none lists the named ones.",
        ),
    ] = None,
    parameters: Annotated[list[str] | None, typer.Argument(metavar="NAME=VALUE...", help="What the question asks about.")] = None,
    store: options.Store = options.DEFAULT_STORE,
    form: Annotated[Format, typer.Option("--format", help="How to write the answer.")] = Format.TABLE,
    timeout: Annotated[
        float, typer.Option("--timeout", parser=options.number(0.1, 3600), metavar="SECONDS", help="Give up after this long.")
    ] = 10.0,
    min_confidence: options.MinConfidence = 0.0,
) -> None:
    """Answer a question from the store.

    Without a question, the ones that have names are listed. Parameters take names in any case ("openai"), IRIs and prefixed names
    (ac:openai); those in brackets may be left out. A least confidence holds for positions and changes too: they are derived anew
    from the statements that reach it.

    Example:
      stancegraph query
      stancegraph query who-opposes target="EU AI Act" --format csv
      stancegraph query "SELECT ?s WHERE { ?s a aip:StanceExpression } LIMIT 5"

    """
    from graph.opening import open_store
    from graph.query import answer, questions, write
    from stancegraph.output import say

    if question is None:
        say(_listed(questions()))
        return
    if question == "-":
        question = typer.get_text_stream("stdin", encoding="utf-8", errors="replace").read()
    given = dict(_pair(parameter) for parameter in parameters or ())
    with open_store(store, read_only=True) as opened:
        say(write(answer(opened, question, given, timeout=timeout, min_confidence=min_confidence), form.value))


def _listed(known: Iterable[Question]) -> str:
    """The questions under their themes, what each asks and below it which parameters it takes."""
    from graph.asking.questions import THEMES

    by_theme: dict[str, list[Question]] = {theme: [] for theme in THEMES}
    for each in known:
        by_theme[each.theme].append(each)
    widest = max(len(each.name) for listed in by_theme.values() for each in listed)
    blocks = []
    for theme, listed in by_theme.items():
        told = (f"  {each.name:{widest}}  {each.title}\n{'':{widest + 4}}{' '.join(each.parameters)}".rstrip() for each in listed)
        blocks.append("\n".join([theme, *told]))
    return "\n\n".join(blocks)


def _pair(parameter: str) -> tuple[str, str]:
    name, sign, value = parameter.partition("=")
    if not (name and sign):
        raise InputError(f'parameter {parameter!r} is not NAME=VALUE; write for example actor="OpenAI"')
    return name, value
