"""The same sentence with other names in it: what a name says must not decide which side its bearer takes."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

from .coded import ACTORS, Unit

LINKS = frozenset({"of", "for", "the", "and", "The", "&"})


def names(units: Iterable[Unit]) -> list[str]:
    """The proper names that the units' actors bear, sorted."""
    found = {unit.text[start:end] for unit in units for mark, (start, end) in unit.marks.items() if mark[0] in ACTORS}
    return sorted(name for name in found if is_proper(name))


def is_proper(name: str) -> bool:
    """True for a run of capitalised words that is no pronoun and has no article before it."""
    words = name.split()
    return all(word[0].isupper() or word in LINKS for word in words) and words[0].lower() not in (
        "the",
        "he",
        "she",
        "it",
        "they",
        "his",
        "her",
    )


def varied(unit: Unit, pool: Sequence[str], chance: random.Random, share: float) -> Unit:
    """The unit with about `share` of its actors' proper names replaced; marks move with the text."""
    edits: list[tuple[int, int, str]] = []
    for mark, (start, end) in sorted(unit.marks.items(), key=lambda item: item[1]):
        inner = any(start <= a and b <= end and other != mark for other, (a, b) in unit.marks.items())
        free = not edits or start >= edits[-1][1]
        if mark[0] in ACTORS and free and not inner and is_proper(unit.text[start:end]) and chance.random() < share:
            edits.append((start, end, chance.choice(pool)))
    text, done = "", 0
    for start, end, name in edits:
        text += unit.text[done:start] + name
        done = end
    moved = {mark: (start + _shift(edits, start, before=True), end + _shift(edits, end)) for mark, (start, end) in unit.marks.items()}
    return replace(unit, text=text + unit.text[done:], marks=moved)


def _shift(edits: list[tuple[int, int, str]], place: int, *, before: bool = False) -> int:
    return sum(len(name) - (end - start) for start, end, name in edits if (end <= place and not (before and end > place)))
