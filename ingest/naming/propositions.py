"""Which registered policy idea a phrase expresses, by the content words that its phrases require."""

from __future__ import annotations

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

    def match(self, found: frozenset[str]) -> str | None:
        """IRI of the idea that the content words of a noun phrase or clause express; None if none does.

        A word that turns an idea around ("ban on", "repeal of") must belong to the phrase, or nothing matches.
        """
        turned = found & inverters()
        for pattern in self._patterns:
            if not all(slot & found for slot in pattern.required) or pattern.unless & found:
                continue
            if turned <= frozenset().union(*pattern.required) and phrases.matches(pattern.phrase, found):
                return pattern.iri
        return None


@cache
def inverters() -> frozenset[str]:
    """Words that turn an idea into its opposite."""
    return frozenset(row["word"] for row in rows("inverters"))
