"""`stancegraph extract`: sources in, statements on stdout, nothing stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from stancegraph import options

if TYPE_CHECKING:
    from ontology.model import Document, Statement


class Format(StrEnum):
    """How statements are written."""

    JSONL = "jsonl"
    TABLE = "table"
    TURTLE = "turtle"


def extract(
    sources: options.Sources,
    form: Annotated[Format, typer.Option("--format", help="How to write the statements.")] = Format.JSONL,
    title: options.Title = None,
    publisher: options.Publisher = None,
    author: options.Author = None,
    date: options.Published = None,
    model: options.Model = None,
    registry: options.Registry = None,
    min_confidence: options.MinConfidence = 0.0,
    rules_only: options.RulesOnly = False,
    any_topic: options.AnyTopic = False,
    jobs: options.Jobs = None,
) -> None:
    """Show the statements that sources contain.

    They are printed, one JSON object per line, and not stored.

    Example:
      stancegraph extract --format table news.txt
      curl -s https://example.org/news.html | stancegraph extract -

    """
    from ingest.many import extract_all
    from ontology.registry import extended
    from stancegraph.intake import About, Skipped, intake, on_topic
    from stancegraph.output import note

    known = extended(registry or ())

    def usable() -> Iterator[Document]:
        readings = intake(sources, About(title, publisher, author, date))
        for document in on_topic(readings, known, any_topic=any_topic):
            if isinstance(document, Skipped):
                note(str(document))
            else:
                yield document

    found = extract_all(usable(), model=model, registry=known, rules_only=rules_only, jobs=jobs)
    sure = ((document, tuple(one for one in statements if one.confidence >= min_confidence)) for document, statements in found)
    _WRITERS[form](sure)


def _write_jsonl(found: Iterable[tuple[Document, tuple[Statement, ...]]]) -> None:
    from ontology.jsonl import to_json
    from stancegraph.output import note, say

    empty = True
    for document, statements in found:
        for statement in statements:
            empty = False
            say(to_json(statement, document.source))
    if empty:
        note("no stance found")


def _write_table(found: Iterable[tuple[Document, tuple[Statement, ...]]]) -> None:
    from stancegraph.output import say
    from stancegraph.tables import table

    rows = [
        (str(document.source.published or ""), statement.actor.name, str(statement.stance), statement.target.name, statement.quote.text)
        for document, statements in found
        for statement in statements
    ]
    say(table(("date", "actor", "stance", "target", "quote"), rows))


def _write_turtle(found: Iterable[tuple[Document, tuple[Statement, ...]]]) -> None:
    from graph.query import Answer, write
    from graph.rdf.build import document_triples
    from graph.rdf.describe import described_triples
    from stancegraph.output import say

    triples = set()
    for document, statements in found:
        triples |= {*document_triples(document, statements, method="extract"), *described_triples(statements, [document.source])}
    say(write(Answer(triples="".join(sorted(f"{triple} .\n" for triple in triples))), "turtle"))


_WRITERS = {Format.JSONL: _write_jsonl, Format.TABLE: _write_table, Format.TURTLE: _write_turtle}
