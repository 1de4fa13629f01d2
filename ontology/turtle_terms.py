"""The terms of our own Turtle files, read without an RDF library: aip.ttl and vocab.ttl go in, one record per described subject comes out.

Only what these two files use is understood: prefixes, named subjects, `;` and `,`, strings, comments; no blank nodes, no collections.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_TOKEN = re.compile(
    r'\s+|#[^\n]*|(?P<text>"(?:[^"\\]|\\.)*")(?:@\w+|\^\^[\w:-]+)?|(?P<iri><[^>]*>)|(?P<mark>[;,.](?=\s|$))|(?P<word>[^\s;,"<>\[\]()]*[^\s;,."<>\[\]()])'
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject as it is written (`aip:holder`, `<https://…>`), and its values by predicate, in file order, texts without quotes."""

    name: str
    values: Mapping[str, tuple[str, ...]]

    def first(self, predicate: str) -> str:
        """The first value of `predicate`; "" where there is none."""
        return next(iter(self.values.get(predicate, ())), "")


def subjects(turtle: str) -> Iterator[Subject]:
    """Every subject with what is said of it, in file order; raises ValueError for Turtle that is not understood."""
    statement: list[tuple[str, str]] = []
    place = 0
    while place < len(turtle):
        token = _TOKEN.match(turtle, place)
        if token is None:
            raise ValueError(f"line {turtle.count(chr(10), 0, place) + 1}: not understood: {turtle[place : place + 40]!r}")
        place = token.end()
        if token.lastgroup is None:
            continue
        if (token.lastgroup, token.group()) != ("mark", "."):
            statement.append((token.lastgroup, token[token.lastgroup]))
            continue
        if statement[0][1] != "@prefix":
            yield _subject(statement)
        statement = []


def _subject(statement: list[tuple[str, str]]) -> Subject:
    values: dict[str, tuple[str, ...]] = {}
    predicate = ""
    for kind, written in statement[1:]:
        if (kind, written) == ("mark", ";"):
            predicate = ""
        elif kind == "mark":
            continue
        elif not predicate:
            predicate = written
        else:
            values[predicate] = (*values.get(predicate, ()), _plain(written) if kind == "text" else written)
    return Subject(statement[0][1], values)


def _plain(written: str) -> str:
    return re.sub(r"\\(.)", lambda escaped: {"n": "\n", "t": "\t"}.get(escaped[1], escaped[1]), written[1:-1])
