"""Lines and edges of lines that are the page's and not the author's, as the patterns of lexicon/boilerplate.tsv know them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Action(StrEnum):
    """What a pattern takes away: a whole line, the line and the list after it, or one edge of a paragraph."""

    LINE = "line"
    SECTION = "section"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row of the table: a regular expression (case ignored), what it is about, and a text that it matches."""

    action: Action
    expression: re.Pattern[str]
    what: str
    example: str


@cache
def patterns() -> tuple[Pattern, ...]:
    """The table's rows in file order; read once, on first use."""
    table = files("ingest").joinpath("lexicon", "boilerplate.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:] if line)
    return tuple(Pattern(Action(action), re.compile(pattern, re.IGNORECASE), what, example) for action, pattern, what, example in rows)


def is_boilerplate(line: str) -> bool:
    """Whether nothing of `line` is prose; a quotation never is boilerplate."""
    return _is(line, Action.LINE) or opens_other_texts(line)


def opens_other_texts(line: str) -> bool:
    """Whether `line` heads a list of links to other texts ("Related articles")."""
    return _is(line, Action.SECTION)


def edges(paragraph: str) -> tuple[int, int]:
    """Where the prose of `paragraph` starts and ends, datelines and "Read more" left outside."""
    start = 0
    for pattern in _of(Action.START):
        match = pattern.match(paragraph, start)
        start = match.end() if match else start
    end = len(paragraph)
    for pattern in _of(Action.END):
        match = re.search(rf"(?:{pattern.pattern})\s*\Z", paragraph[start:end], re.IGNORECASE)
        end = start + match.start() if match else end
    return start, end


def _is(line: str, action: Action) -> bool:
    stripped = line.strip().strip("*_").strip()
    return any(pattern.fullmatch(stripped) for pattern in _of(action))


@cache
def _of(action: Action) -> tuple[re.Pattern[str], ...]:
    return tuple(pattern.expression for pattern in patterns() if pattern.action is action)
