"""Coded sentences as plain text: actors and targets in square brackets, and one line for each stance.

    < the sentence before (optional; nothing behind it: the sentence of the unit above)
    @ who speaks or writes (optional; nothing behind it: whoever does in the unit above)
    [a Senator Ruth Ortega] called [x the measure] a gift to industry, while [b the Chamber] praised [x2 it].
    = a oppose x
    = b support x2

Marks a to k are actors, the others targets; marks of one letter mean the same thing (a, a2). `@` holds what the speaker says.
Units are separated by blank lines; lines that begin with # are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ontology.errors import InputError

MARK = re.compile(r"\[([a-z]+\d*) |\]")
ACTORS = frozenset("abcdefghijk")
SPEAKER = "@"
AS_ABOVE = ("<", SPEAKER)
SIGNS = ("support", "oppose", "mixed")


@dataclass(frozen=True, slots=True)
class Held:
    """One stance: the holder's mark (or `@`), the sign, and the target's mark."""

    holder: str
    sign: str
    target: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One coded sentence; `marks` gives the characters [start, end) of `text` under each mark."""

    text: str
    context: str = ""
    speaker: str = ""
    marks: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    stances: tuple[Held, ...] = ()


def units(path: Path) -> Iterator[Unit]:
    """The units of a file in order; raises InputError that names the line where the form is broken."""
    block: list[tuple[int, str]] = []
    above: Unit | None = None
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        if line.strip() and not line.startswith("#"):
            block.append((number, line))
        elif block and not line.strip():
            above = _unit(path, block, above)
            yield above
            block = []


def _unit(path: Path, block: list[tuple[int, str]], above: Unit | None) -> Unit:
    context, speaker = "", ""
    sentences: list[tuple[int, str]] = []
    stances: list[tuple[int, str]] = []
    for number, line in block:
        if line in AS_ABOVE:
            if above is None or (line == SPEAKER and not above.speaker):
                raise broken(path, number, f"a bare {line} has nothing above to take up")
            context, speaker = (above.text, speaker) if line == "<" else (context, above.speaker)
        elif line.startswith("< "):
            context = line[2:].strip()
        elif line.startswith("@ "):
            speaker = line[2:].strip()
        elif line.startswith("= "):
            stances.append((number, line[2:]))
        else:
            sentences.append((number, line))
    if len(sentences) != 1:
        raise broken(path, block[0][0], f"{len(sentences)} sentences in one unit; write exactly one")
    text, marks = _marked(path, *sentences[0])
    known = {*marks, SPEAKER} if speaker else set(marks)
    return Unit(text, context, speaker, marks, tuple(_held(path, number, line, known) for number, line in stances))


def _marked(path: Path, number: int, line: str) -> tuple[str, dict[str, tuple[int, int]]]:
    pieces: list[str] = []
    waiting: list[tuple[str, int]] = []
    marks: dict[str, tuple[int, int]] = {}
    length = done = 0
    for match in MARK.finditer(line):
        pieces.append(line[done : match.start()])
        length += match.start() - done
        done = match.end()
        if match.group(1):
            waiting.append((match.group(1), length))
        elif waiting:
            mark, start = waiting.pop()
            if mark in marks:
                raise broken(path, number, f"mark {mark} stands twice; number them ({mark}, {mark}2)")
            marks[mark] = (start, length)
        else:
            raise broken(path, number, "a bracket closes that was not opened")
    text = "".join([*pieces, line[done:]])
    if waiting or "[" in text:
        raise broken(path, number, "a bracket stays open or carries no mark")
    return text, marks


def _held(path: Path, number: int, line: str, known: set[str]) -> Held:
    parts = line.split()
    if len(parts) != 3 or parts[1] not in SIGNS:
        raise broken(path, number, "a stance line reads `= holder support|oppose|mixed target`")
    unknown = [part for part in (parts[0], parts[2]) if part not in known]
    if unknown:
        raise broken(path, number, f"{unknown[0]} is no mark of this sentence")
    return Held(*parts)


def broken(path: Path, number: int, what: str) -> InputError:
    """The error that names the line of a coded file."""
    return InputError(f"{path.name}, line {number}: {what}")
