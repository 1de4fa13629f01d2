"""Lines to a file that is read: what is written line by line is taken in by a parser without ever being whole in memory."""

from __future__ import annotations

import io
from collections.abc import Iterable

# So many bytes are joined at once: one call of Python for each line would cost more than the line.
JOINED = 1 << 18


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
