"""`stancegraph query`: a question in, its answer on stdout."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from ontology.errors import InputError
from stancegraph import options


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

    Without a question, the ones that have names are listed. A least confidence holds for positions and changes too: they are derived anew
    from the statements that reach it.

    Example:
      stancegraph query
      stancegraph query who-opposes target="EU AI Act" --format csv
      stancegraph query "SELECT ?s WHERE { ?s a aip:StanceExpression } LIMIT 5"

    """
    from graph.query import answer, questions, write
    from graph.store import open_store
    from stancegraph.output import say

    if question is None:
        from stancegraph.tables import table

        say(
            table(
                ("question", "parameters", "asks"), [(each.name, " ".join(each.parameters), each.title) for each in questions()], widest=200
            )
        )
        return
    if question == "-":
        question = typer.get_text_stream("stdin", encoding="utf-8", errors="replace").read()
    given = dict(_pair(parameter) for parameter in parameters or ())
    with open_store(store, read_only=True) as opened:
        say(write(answer(opened, question, given, timeout=timeout, min_confidence=min_confidence), form.value))


def _pair(parameter: str) -> tuple[str, str]:
    name, sign, value = parameter.partition("=")
    if not (name and sign):
        raise InputError(f'parameter {parameter!r} is not NAME=VALUE; write for example actor="OpenAI"')
    return name, value
