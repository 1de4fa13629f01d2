"""Lines to a file that is read: what is written line by line is taken in by a parser without ever being whole in memory."""

from __future__ import annotations

import io
from collections.abc import Iterable
from itertools import islice

# So many lines are joined at once: one call of Python for each line would cost more than the line.
JOINED = 5000


class Lines(io.RawIOBase):
    """The lines as a binary file for reading."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        """Take the lines one after the other, when they are needed."""
        self._lines = iter(lines)
        self._rest = b""

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes (all for -1); none at the end."""
        if size < 0:
            return self._rest + b"".join(self._lines)
        if not self._rest:
            self._rest = b"".join(islice(self._lines, JOINED))
        given, self._rest = self._rest[:size], self._rest[size:]
        return given
