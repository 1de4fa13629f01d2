"""The answer to a SELECT or ASK query, as tab-separated text, goes in; rows of plain values come out."""

from __future__ import annotations

import re

from graph.asking.answers import Answer, Value
from ontology.terms import PREFIXES

_XSD = PREFIXES["xsd"]
_LITERAL = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*+)"(?:\^\^<(?P<datatype>[^>]*)>|@(?P<language>[\w-]+))?', re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_CONTROL = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}


def read_rows(body: bytes) -> Answer:
    """The answer in SPARQL 1.1 TSV as Oxigraph writes it.

    A value that comes again is the same object: most cells of a long answer repeat, and are then looked up and not made.
    """
    if body in {b"true", b"false"}:
        return Answer(truth=body == b"true")
    head, *lines = body.decode("utf-8").split("\n")[:-1]
    columns = tuple(name[1:] for name in head.split("\t")) if head else ()
    if not columns:
        return Answer(rows=((),) * len(lines))
    known: dict[str, Value | None] = {"": None}
    rows = []
    for line in lines:
        cells = line.split("\t")
        for cell in cells:
            if cell not in known:
                known[cell] = _value(cell)
        rows.append(tuple([known[cell] for cell in cells]))
    return Answer(columns, tuple(rows))


def _value(cell: str) -> Value:
    if cell.startswith("<<("):
        return Value("triple", cell)
    if cell[0] == "<":
        return Value("uri", cell[1:-1])
    if cell[0] == "_":
        return Value("bnode", cell[2:])
    if cell[0] != '"':
        return Value("literal", cell, _XSD + _bare(cell))
    match = _LITERAL.fullmatch(cell)
    if match is None:
        raise ValueError(f"{cell!r} is not a term")
    written, datatype, language = match.groups()
    return Value("literal", _ESCAPE.sub(_character, written) if "\\" in written else written, datatype, language)


def _bare(cell: str) -> str:
    """The datatype of a literal that stands without quotation marks."""
    if cell in {"true", "false"}:
        return "boolean"
    return "double" if "e" in cell.lower() else "decimal" if "." in cell else "integer"


def _character(match: re.Match[str]) -> str:
    short, long, sign = match.groups()
    return chr(int(short or long, 16)) if short or long else _CONTROL.get(sign, sign)
