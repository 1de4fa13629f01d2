"""Sets of words that one rule asks for: MERITS = WordSet("merits") holds "case", "need", "point" ... ("disputes the | case | for it").

Where more is to be said of a word than that it is in the set, it belongs in a table with columns of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache, cached_property

from .rows import rows

TABLES = ("verb_sets", "noun_sets", "modifier_sets", "mixed_sets")


class WordSet(Set[str]):
    """The words of the named sets together, as a set; no table is read before somebody asks for a word.

    Raises KeyError, when first asked, for a name that is in no table.
    """

    def __init__(self, *names: str) -> None:
        """A set by the names of its rows ("writings", "pleadings")."""
        self.names = names

    @cached_property
    def words(self) -> frozenset[str]:
        """The words themselves, kept from the first question on: rules ask at every token."""
        return frozenset().union(*(word_sets()[name] for name in self.names))

    def __contains__(self, word: object) -> bool:
        """True for a word in one of the sets."""
        return word in self.words

    def __iter__(self) -> Iterator[str]:
        """Each word once, in no order."""
        return iter(self.words)

    def __len__(self) -> int:
        """How many words."""
        return len(self.words)

    def __or__(self, other: Set[object]) -> Set[str]:
        """The words of both; those of two sets by name are put together once, however often a rule asks."""
        return self._together(*self.names, *other.names) if isinstance(other, WordSet) else self.words.union(other)  # type: ignore[arg-type]

    def __and__(self, other: Set[object]) -> Set[str]:
        """The words in both."""
        return self.words.intersection(other)

    __ror__ = __or__
    __rand__ = __and__

    @classmethod
    def _from_iterable(cls, words: Iterable[str]) -> Set[str]:  # type: ignore[override]
        return frozenset(words)

    @classmethod
    @cache
    def _together(cls, *names: str) -> WordSet:
        return cls(*names)


@cache
def word_sets() -> Mapping[str, frozenset[str]]:
    """Every set by its name."""
    return {row["set"]: frozenset(row["words"].split(", ")) for table in TABLES for row in rows(table)}
