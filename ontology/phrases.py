"""The phrase notation of propositions.csv: words that must all occur, in any order, inside one noun phrase or clause; "a|b" is either.

Words are lower-case lemmas. A hyphenated word also stands for its open and its closed form ("open-source": "open source", "opensource"),
and "ai" for "artificial intelligence".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

_PHRASE = re.compile(r"[a-z0-9][\w.&'-]*(\|[a-z0-9][\w.&'-]*)*( [a-z0-9][\w.&'-]*(\|[a-z0-9][\w.&'-]*)*)*")
_SAME = {"ai": ("ai", "artificial-intelligence"), "us": ("us", "u.s.", "united-states"), "eu": ("eu", "european-union")}


@cache
def requirements(phrase: str) -> tuple[frozenset[str], ...]:
    """The alternatives of each required word; raises ValueError when the phrase is not in the notation."""
    if not _PHRASE.fullmatch(phrase):
        raise ValueError(f"phrase {phrase!r}: write lower-case words with single spaces, alternatives joined by '|'")
    return tuple(frozenset(form for word in slot.split("|") for form in _SAME.get(word, (word,))) for slot in phrase.split(" "))


def words(lemmas: Sequence[str]) -> frozenset[str]:
    """The set that phrases are checked against: the lemmas of one noun phrase or clause, given in text order, and their compounds."""
    plain = [lemma.lower() for lemma in lemmas if lemma != "-"]
    found = set(plain)
    for size in (2, 3, 4):
        for start in range(len(plain) - size + 1):
            found.add("-".join(plain[start : start + size]))
    found |= {word.replace("-", "") for word in found if "-" in word}
    return frozenset(found | {part for word in plain if "-" in word for part in word.split("-")})


def matches(phrase: str, found: frozenset[str]) -> bool:
    """Whether every required word of `phrase` is in `found`, no word of which may stand for two requirements."""
    taken: set[str] = set()
    for alternatives in sorted(requirements(phrase), key=lambda slot: len(slot & found)):
        free = sorted((alternatives & found) - taken)
        if not free:
            return False
        taken.add(free[0])
    return True
