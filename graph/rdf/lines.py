"""Triples and quads as text, a line each: put into a graph, and given to a parser without ever being whole in memory.

A text may have many lines, each ended by a line break; no literal holds one, they are escaped.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode

# So many bytes are joined at once: one call of Python for each line would cost more than the line.
JOINED = 1 << 18


def single(texts: Iterable[str]) -> Iterator[str]:
    """The lines of the texts one by one."""
    return (f"{line}\n" for text in texts for line in text.split("\n")[:-1])


def in_graph(text: str, graph: NamedNode) -> str:
    """Lines of N-Triples as lines of N-Quads, all in the graph."""
    return text.replace(" .\n", f" {graph} .\n")


class Lines(io.RawIOBase):
    """The lines as a binary file for reading."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        """Take the lines one after the other, when they are needed."""
        self._lines = iter(lines)
        self._joined = b""
        self._begin = 0

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes (all for -1); none at the end."""
        if size < 0:
            return self._joined[self._begin :] + b"".join(self._lines)
        if self._begin >= len(self._joined):
            self._joined, self._begin = self._next(), 0
        given = self._joined[self._begin : self._begin + size]
        self._begin += len(given)
        return given

    def _next(self) -> bytes:
        found, length = [], 0
        for line in self._lines:
            found.append(line)
            length += len(line)
            if length >= JOINED:
                break
        return b"".join(found)
