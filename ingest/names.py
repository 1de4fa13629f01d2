"""Registry names in a stretch of text: the longest match wins, case decides where a name is also a word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

WORD = re.compile(r"\w+|[^\w\s]")
SIGN = re.compile(r"[A-Z]{2}|\d|[a-z][A-Z]")


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A registry name at [start, end) of the text, with every entry that bears it."""

    start: int
    end: int
    iris: tuple[str, ...]


class NameIndex:
    """Names by their first word, so that a text is read once."""

    def __init__(self, surfaces: Mapping[str, tuple[str, ...]]) -> None:
        """Index `surfaces`: name as written -> IRIs."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, tuple[str, ...]]]] = {}
        for surface, iris in surfaces.items():
            words = tuple(match.group().casefold() for match in WORD.finditer(surface))
            if words:
                self._by_first.setdefault(words[0], []).append((words, surface, iris))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry[1]))

    def find(self, text: str) -> list[NameMatch]:
        """Non-overlapping matches in text order."""
        words = [(match.group().casefold(), match.start(), match.end()) for match in WORD.finditer(text)]
        found: list[NameMatch] = []
        index = 0
        while index < len(words):
            match, used = self._longest(words, index, text)
            if match is not None:
                found.append(match)
            index += used
        return found

    def _longest(self, words: list[tuple[str, int, int]], index: int, text: str) -> tuple[NameMatch | None, int]:
        for name, surface, iris in self._by_first.get(words[index][0], ()):
            window = words[index : index + len(name)]
            if tuple(word for word, _, _ in window) != name:
                continue
            start, end = window[0][1], window[-1][2]
            if _same_name(text[start:end], surface) and text[start - 1 : start] not in ("-", "–") and text[end : end + 1] != "-":
                return NameMatch(start, end, iris), len(name)
        return None, 1


def _same_name(written: str, surface: str) -> bool:
    """One-word names keep their case ("Meta", not "meta"); longer ones may be written in any.

    All in lower case, only what holds a sign of its own ("the ai act"): "every public citizen" is nobody's name.
    """
    if written == surface:
        return True
    if written.islower() and not surface.islower() and not SIGN.search(surface):
        return False
    if " " in surface or surface.islower():
        return written.casefold() == surface.casefold() and (not surface.islower() or written[1:].islower() or written.istitle())
    return False
