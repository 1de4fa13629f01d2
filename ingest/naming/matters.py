"""What a listed law is about: the words of its entry and of the sentences that name it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .later_names import stems

if TYPE_CHECKING:
    from ontology.registry import Registry
    from ontology.registry_entries import InstrumentEntry

    from .names import NameMatch

SENTENCE = re.compile(r"(?:[.!?]['’\"”]?\s|\n)")
LAWS = WordSet("laws on a matter")
REACH = 300  # characters of a sentence on either side of a name
OFTEN = 50  # a law named more often is told of well enough
ANY_AI = re.compile(r"\b(?:AI|A\.I\.|artificial intelligence|algorithm\w*)\b", re.IGNORECASE)


class Matters:
    """The matters of the laws that a document names; the registry lists only laws on AI."""

    def __init__(self, text: str, matches: Sequence[NameMatch], registry: Registry) -> None:
        """`matches` are the registry names in `text`."""
        self._text = text
        self._registry = registry
        self._places: dict[str, list[int]] = {}
        for match in matches:
            if len(match.iris) == 1 and match.iris[0] in registry.instruments:
                self._places.setdefault(match.iris[0], []).append(match.start)
        self._told: dict[str, tuple[tuple[int, int, frozenset[str]], ...]] = {}

    def is_another(self, iri: str | None, told: str, at: int) -> bool:
        """True if the words `told` behind "a bill", at a character of the text, can be on nothing that the listed law `iri` is about."""
        law = self._registry.instruments.get(iri or "")
        if law is None or ANY_AI.search(told):
            return False
        home = self._registry.actors.get(law.jurisdiction or "")
        matter = stems(told, LAWS) - stems(home.name if home else "")
        if law.iri not in self._told:
            self._told[law.iri] = (self._listed(law), *map(self._sentence, self._places.get(law.iri, [])[:OFTEN]))
        return bool(matter) and not any(matter & words for start, end, words in self._told[law.iri] if not start <= at < end)

    def _listed(self, law: InstrumentEntry) -> tuple[int, int, frozenset[str]]:
        """The words of the law's names and of what its issues are; they stand nowhere in the text."""
        issues = [self._registry.issues[issue] for issue in law.issues if issue in self._registry.issues]
        said = " ".join([*law.names, law.note, *(f"{issue.name} {issue.definition}" for issue in issues)])
        return -1, -1, stems(said, LAWS)

    def _sentence(self, place: int) -> tuple[int, int, frozenset[str]]:
        """Start, end and words of the sentence around a character of the text."""
        before, behind = self._text[max(place - REACH, 0) : place], self._text[place : place + REACH]
        start = place - len(SENTENCE.split(before)[-1])
        end = place + len(SENTENCE.split(behind, maxsplit=1)[0])
        return start, end, stems(self._text[start:end], LAWS)
