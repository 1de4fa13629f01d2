"""What a query gives, as plain records, and how it is written: an aligned table, CSV, SPARQL results JSON or Turtle."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

import pyoxigraph

from graph.rdf.turtle import turtle
from ontology.errors import InputError
from ontology.terms import PREFIXES

TABLE_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Value:
    """One RDF term; `kind` is uri, literal or bnode (the words of SPARQL results JSON), `datatype` and `language` may be None."""

    kind: str
    text: str
    datatype: str | None = None
    language: str | None = None

    def __str__(self) -> str:
        """The text; an IRI is shortened to a prefixed name."""
        return shortened(self.text) if self.kind == "uri" else self.text


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows under columns (SELECT), yes or no (ASK), or N-Triples lines, sorted (CONSTRUCT, DESCRIBE)."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Value | None, ...], ...] = ()
    truth: bool | None = None
    triples: str | None = None


def write(answer: Answer, form: str = "table") -> str:
    """The answer as table, csv, json or turtle; raises InputError for a form that does not fit or does not exist."""
    if form not in WRITERS:
        raise InputError(f"{form!r} is not a format: use one of {', '.join(WRITERS)}")
    return WRITERS[form](answer)


def shortened(iri: str) -> str:
    """A prefixed name where one of ours fits (the longest), `<...>` otherwise; percent signs are decoded for reading."""
    fitting = max(
        (prefix for prefix in PREFIXES if iri.startswith(PREFIXES[prefix])), key=lambda prefix: len(PREFIXES[prefix]), default=None
    )
    return f"<{iri}>" if fitting is None else f"{fitting}:{unquote(iri.removeprefix(PREFIXES[fitting]))}"


def _table(answer: Answer) -> str:
    if answer.triples is not None:
        return _turtle(answer)
    if answer.truth is not None:
        return f"{'yes' if answer.truth else 'no'}\n"
    rows = [answer.columns, *([_cell(value) for value in row] for row in answer.rows)]
    widths = [max(len(row[number]) for row in rows) for number in range(len(answer.columns))]
    rows.insert(1, ["-" * width for width in widths])
    lines = ("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines) + "\n" + ("" if answer.rows else "(nothing found)\n")


def _cell(value: Value | None) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= TABLE_WIDTH else text[: TABLE_WIDTH - 1].rstrip() + "…"


def _csv(answer: Answer) -> str:
    if answer.triples is not None:
        raise InputError("triples have no columns: write them as turtle")
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\n")
    if answer.truth is not None:
        lines.writerows([["answer"], [str(answer.truth).lower()]])
    else:
        lines.writerow(answer.columns)
        lines.writerows([value.text if value else "" for value in row] for row in answer.rows)
    return written.getvalue()


def _json(answer: Answer) -> str:
    if answer.triples is not None:
        raise InputError("triples have no columns: write them as turtle")
    if answer.truth is not None:
        return json.dumps({"head": {}, "boolean": answer.truth}) + "\n"
    bindings = [{name: _binding(value) for name, value in zip(answer.columns, row, strict=True) if value} for row in answer.rows]
    return json.dumps({"head": {"vars": list(answer.columns)}, "results": {"bindings": bindings}}, ensure_ascii=False, indent=1) + "\n"


def _binding(value: Value) -> dict[str, str]:
    extra = {"datatype": value.datatype, "xml:lang": value.language}
    return {"type": value.kind, "value": value.text, **{name: text for name, text in extra.items() if text}}


def _turtle(answer: Answer) -> str:
    if answer.triples is None:
        raise InputError("only CONSTRUCT and DESCRIBE give triples: write this answer as table, csv or json")
    return turtle(quad.triple for quad in pyoxigraph.parse(answer.triples, format=pyoxigraph.RdfFormat.N_TRIPLES))


WRITERS: Mapping[str, Callable[[Answer], str]] = {"table": _table, "csv": _csv, "json": _json, "turtle": _turtle}
