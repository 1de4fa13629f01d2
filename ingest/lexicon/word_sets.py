"""Sets of words that one rule asks for: MERITS = WordSet("merits") holds "case", "need", "point" ... ("disputes the | case | for it").

Where more is to be said of a word than that it is in the set, it belongs in a table with columns of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache

from .rows import rows

TABLES = ("verb_sets", "noun_sets", "modifier_sets", "mixed_sets")


class WordSet(Set[str]):
    """The words of the named sets together, as a set; no table is read before somebody asks for a word.

    Raises KeyError, when first asked, for a name that is in no table.
    """

    def __init__(self, *names: str) -> None:
        """A set by the names of its rows ("writings", "pleadings")."""
        self.names = names

    def __contains__(self, word: object) -> bool:
        """True for a word in one of the sets."""
        return word in _together(self.names)

    def __iter__(self) -> Iterator[str]:
        """Each word once, in no order."""
        return iter(_together(self.names))

    def __len__(self) -> int:
        """How many words."""
        return len(_together(self.names))

    @classmethod
    def _from_iterable(cls, words: Iterable[str]) -> Set[str]:  # type: ignore[override]
        return frozenset(words)


@cache
def _together(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(word_sets()[name] for name in names))


@cache
def word_sets() -> Mapping[str, frozenset[str]]:
    """Every set by its name."""
    return {row["set"]: frozenset(row["words"].split(", ")) for table in TABLES for row in rows(table)}
