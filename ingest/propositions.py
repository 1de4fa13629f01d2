"""Which registered policy idea a phrase expresses, by the content words that its phrases require."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from .lexicon import rows

if TYPE_CHECKING:
    from ontology.registry import Registry

ENDINGS = (
    "ations",
    "ation",
    "ators",
    "ator",
    "ings",
    "ing",
    "ments",
    "ment",
    "ions",
    "ion",
    "ies",
    "ers",
    "er",
    "ed",
    "es",
    "ory",
    "ate",
    "y",
    "s",
    "e",
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One phrase: every requirement (a set of alternative stems) must be met by some word."""

    iri: str
    requirements: tuple[frozenset[str], ...]


class PropositionIndex:
    """All phrases of the registry's propositions."""

    def __init__(self, registry: Registry) -> None:
        """Compile the phrases; "a|b" are alternatives."""
        self.patterns = tuple(
            Pattern(entry.iri, tuple(frozenset(stem(word) for word in part.split("|")) for part in phrase.split()))
            for entry in registry.propositions.values()
            for phrase in entry.phrases
        )

    def match(self, words: Iterable[str]) -> str | None:
        """IRI of the proposition with the most demanding phrase met by `words`, or None.

        A word that turns an idea around ("ban on", "repeal of") must belong to the phrase, or nothing matches.
        """
        stems = {stem(word) for word in words}
        turned = stems & inverters()
        best: Pattern | None = None
        for pattern in self.patterns:
            if best is not None and len(pattern.requirements) <= len(best.requirements):
                continue
            met = [requirement & stems for requirement in pattern.requirements]
            if all(met) and turned <= frozenset().union(*met):
                best = pattern
        return best.iri if best else None


@cache
def stem(word: str) -> str:
    """A word cut to what its noun, verb and plural share ("regulation", "regulates" -> "regul")."""
    word = word.casefold()
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@cache
def inverters() -> frozenset[str]:
    """Stems of words that turn an idea into its opposite."""
    return frozenset(stem(row["word"]) for row in rows("inverters"))


def words_in(text: str) -> set[str]:
    """Lower-case words of a phrase, hyphenated ones whole and in parts."""
    whole = set(re.findall(r"\w+(?:-\w+)*", text.casefold()))
    return whole | {part for word in whole for part in word.split("-")}
