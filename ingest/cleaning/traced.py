"""A text that remembers where each of its characters stood in the source, through any number of replacements."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traced:
    """`text[i]` stood at, or was put in place of, code point `offsets[i]` of the source; offsets never decrease."""

    text: str
    offsets: tuple[int, ...]

    def part(self, start: int, end: int) -> Traced:
        """The stretch [start, end)."""
        return Traced(self.text[start:end], self.offsets[start:end])

    def stripped(self) -> Traced:
        """Without white space at either end."""
        left = len(self.text) - len(self.text.lstrip())
        return self.part(left, left + len(self.text.strip()))

    def replaced(self, pattern: re.Pattern[str], replacement: str | Callable[[re.Match[str]], str]) -> Traced:
        r"""With every match replaced; a callable is given the match. A group "keep" stays, each character at its own place.

        A replacement's characters all stand where the match starts.
        """
        pieces: list[str] = []
        offsets: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            start, end = match.span()
            pieces.append(self.text[done:start])
            offsets.extend(self.offsets[done:start])
            if "keep" in pattern.groupindex and match["keep"] is not None:
                kept = match.span("keep")
                pieces.append(self.text[slice(*kept)])
                offsets.extend(self.offsets[slice(*kept)])
            else:
                new = replacement(match) if callable(replacement) else replacement
                pieces.append(new)
                offsets.extend([self.offsets[start]] * len(new))
            done = end
        if not done:
            return self
        pieces.append(self.text[done:])
        offsets.extend(self.offsets[done:])
        return Traced("".join(pieces), tuple(offsets))


def joined(parts: list[Traced], glue: str = " ") -> Traced:
    """The parts in order with `glue` between them; the glue stands right after the part before it."""
    text: list[str] = []
    offsets: list[int] = []
    for part in parts:
        if offsets:
            text.append(glue)
            offsets.extend([offsets[-1] + 1] * len(glue))
        text.append(part.text)
        offsets.extend(part.offsets)
    return Traced("".join(text), tuple(offsets))


def traced(text: str, start: int = 0) -> Traced:
    """`text` as it stands in the source from code point `start` on."""
    return Traced(text, tuple(range(start, start + len(text))))
