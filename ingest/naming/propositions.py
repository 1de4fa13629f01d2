"""Which registered policy idea a phrase expresses, by the content words that its phrases require."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import rows
from ontology import phrases

if TYPE_CHECKING:
    from ontology.registry import Registry


@dataclass(frozen=True, slots=True)
class Pattern:
    """One phrase of one proposition, with the words that turn it into something else."""

    iri: str
    phrase: str
    required: tuple[frozenset[str], ...]
    unless: frozenset[str]


class PropositionIndex:
    """All phrases of the registry's propositions, the most demanding first."""

    def __init__(self, registry: Registry) -> None:
        """Compile the phrases; among equally demanding ones the registry's order decides."""
        patterns = [
            Pattern(entry.iri, phrase, phrases.requirements(phrase), frozenset(entry.unless))
            for entry in registry.propositions.values()
            for phrase in entry.phrases
        ]
        self._patterns = sorted(patterns, key=lambda pattern: -len(pattern.required))
        self._by_word: dict[str, list[int]] = defaultdict(list)  # places in `_patterns`, by the words of their first slot
        for place, pattern in enumerate(self._patterns):
            for word in frozenset().union(*pattern.required[:1]):
                self._by_word[word].append(place)

    def match(self, found: frozenset[str]) -> str | None:
        """IRI of the idea that the content words of a noun phrase or clause express; None if none does.

        A word that turns an idea around ("ban on", "repeal of") must belong to the phrase, or nothing matches.
        """
        turned = found & inverters()
        fitting = {place for word in found if word in self._by_word for place in self._by_word[word]}
        for pattern in (self._patterns[place] for place in sorted(fitting)):
            if not all(slot & found for slot in pattern.required) or pattern.unless & found:
                continue
            asked = frozenset().union(*pattern.required)
            if all(asked & _forms(word) for word in turned) and phrases.matches(pattern.phrase, found):
                return pattern.iri
        return None


@cache
def _forms(word: str) -> frozenset[str]:
    """The word and, for one in -ing, what it may be a form of ("banning": "ban")."""
    stem = word.removesuffix("ing")
    return frozenset({word} if stem == word else {word, stem, f"{stem}e", stem[:-1]})


@cache
def inverters() -> frozenset[str]:
    """Words that turn an idea into its opposite."""
    return frozenset(row["word"] for row in rows("inverters"))
