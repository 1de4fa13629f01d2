"""What a holder says in one sentence and goes on to say in the next: one stance, shown by both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.lexicon import ideas, verbs
from ingest.parsing.closed_classes import NAMING
from ingest.parsing.syntax import lemma, relation, start_before

from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 4
BACK = frozenset({"its", "such", "that", "their", "these", "this", "those"})


@dataclass(frozen=True, slots=True)
class Run:
    """Readings of one holder and side in a sentence, and in the next one if the holder goes on there, each with how sure it is."""

    readings: tuple[tuple[Sense, float], ...]

    @property
    def best(self) -> tuple[Sense, float]:
        """The reading that speaks for all: one that leads to an entry before one in words, then the surest."""
        return max(self.readings, key=lambda pair: (_iri(pair[0]) is not None, pair[1]))

    @property
    def reach(self) -> tuple[int, int]:
        """The tokens of its sentences, with the one that names the target."""
        sentences = [reading.predicate.sent for reading, _ in self.readings]
        first, _ = self.readings[0]
        start = min(each.start for each in sentences)
        return start_before(first.predicate.doc, start) if first.before else start, max(each.end for each in sentences)

    def goes_on(self, reading: Sense) -> bool:
        """True if the reading says the same of the same in the next sentence: two sentences at most show one stance."""
        last, _ = self.readings[-1]
        alike = (last.holder.actor, last.sign) == (reading.holder.actor, reading.sign) and reading.sentence == last.predicate.sent.end
        return len(self.readings) == 1 and alike and _goes_on(last, reading)


def runs(readings: Iterable[tuple[Sense, float]]) -> list[Run]:
    """The readings, in text order, put together where a holder goes on."""
    found: list[Run] = []
    for reading, sure in readings:
        before = next((place for place, run in enumerate(found) if run.goes_on(reading)), None)
        if before is None:
            found.append(Run(((reading, sure),)))
        else:
            found[before] = Run((*found[before].readings, (reading, sure)))
    return found


def _goes_on(last: Sense, reading: Sense) -> bool:
    """True for the same entry, and for words that share one with those before, point back to them or have no verb of their own.

    "We back labels. We want faster permits." are two stances; "we back labels. The forgers have had their day." is one.
    """
    known = {_iri(each) for each in (last, reading)}
    if None not in known or reading.aim is None:
        return len(known) == 1
    words = reading.predicate.doc[max(reading.aim.start - 1, reading.sentence) : reading.aim.end]
    return bool(_content(last) & _content(reading)) or any(_points_back(token) for token in words) or not _takes_a_side(reading)


def _takes_a_side(reading: Sense) -> bool:
    """True if a verb says so ("want to see")."""
    verb, own = reading.predicate, False
    for _ in range(DEEP):
        own = own or any(frame.sign == reading.sign for frame in verbs().get(lemma(verb), ()))
        if relation(verb) != "xcomp":
            break
        verb = verb.head
    return own


def _content(reading: Sense) -> set[str]:
    """The words of its target that say something."""
    if reading.aim is None:
        return set()
    words = reading.predicate.doc[reading.aim.start : reading.aim.end]
    return {token.lemma_.lower() for token in words if token.pos_ in NAMING} - ideas()  # what every target of a text is about


def _points_back(token: Token) -> bool:
    """True for a pronoun, "this" or "such", and for "the" before a noun of which nothing else is said."""
    bare = token.lower_ == "the" and token.head.i == token.i + 1 and not any(child.i > token.head.i for child in token.head.children)
    return bare or token.pos_ == "PRON" or token.lower_ in BACK


def _iri(reading: Sense) -> str | None:
    return None if reading.aim is None else reading.aim.target.iri
