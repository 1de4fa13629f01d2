"""Instruments that a text speaks of before their name, or without it: "a bill" whose name follows, the order signed this week."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ontology.model import DatePrecision

from .names import NameMatch
from .periods import Period, spoken_period

if TYPE_CHECKING:
    from ontology.registry import Registry
    from ontology.registry_entries import InstrumentEntry

SOON = 700  # characters: a report that opens with "a bill" gives its name in the next sentence or two
NEWS = timedelta(days=30)  # a law older than this is what the new one is compared with
FRESH = timedelta(days=7)  # as long as a report needs no more than "an executive order" to say which
ORDER = "executiveOrder"
TOPIC = re.compile(r"\b(?:AI|A\.I\.|artificial intelligence|chips?|data cent(?:er|re)s?|semiconductors?)\b")
SAID = re.compile(r"\bexecutive order\b", re.IGNORECASE)
STATE = re.compile(r"\b(?:[Gg]overnors?|Gov\.|state|mayors?|Mayor)\b")
UNION = re.compile(r"\b(?:Congress|Senate|House|federal|White House|president|Washington)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """An instrument that the document names at `place`, a character offset, for the first time."""

    place: int
    entry: InstrumentEntry


class Unnamed:
    """What the descriptions of a document can mean by what it names elsewhere and by its date."""

    def __init__(self, text: str, matches: Sequence[NameMatch], registry: Registry, on: date | None) -> None:
        """`matches` are the registry names in `text`, `on` is its date, if the day is known."""
        self._registry = registry
        self._on = on
        self._named = tuple(_firsts(matches, registry))
        iris = {iri for match in matches for iri in match.iris}
        told = SAID.search(text) is not None and not any(each.entry.type == ORDER for each in self._named)
        self._orders = tuple(_orders(registry, iris)) if told else ()
        orders = [each.entry for each in self._named if each.entry.type == ORDER]
        self._only = orders[0] if len(orders) == 1 and on is not None and _is_news(orders[0], on) else None

    def ahead(self, place: int, kinds: Iterable[str], around: str) -> str | None:
        """The IRI of the instrument whose name follows soon after `place` and that fits; `around` is the sentence that speaks of it.

        The sentence must speak of where the instrument belongs: "New York lawmakers passed a bill" before "the RAISE Act".
        """
        if self._on is None:
            return None
        known = set(kinds)
        fitting = [each for each in self._named if each.entry.type in known]
        if any(each.place < place for each in fitting):
            return None
        following = next((each for each in fitting if each.place - place < SOON), None)
        news = following is not None and _is_news(following.entry, self._on) and self._belongs(following.entry, around)
        return following.entry.iri if following is not None and news else None

    def fresh(self, kinds: Iterable[str], around: str) -> str | None:
        """The IRI of the one executive order that the text names, or where it names none, of the one of the week before.

        If `around`, the sentence, tells another time ("in December"), it is the one order of that time, where the matter is AI.
        """
        if ORDER not in set(kinds) or self._on is None:
            return None
        told = spoken_period(around, self._on)
        if self._only is not None and told is None and not STATE.search(around):
            return self._only.iri
        if told is not None and not TOPIC.search(around):
            return None
        period = told or Period(self._on - FRESH, self._on)
        found = [iri for iri, day in self._orders if period.first <= day <= min(period.last, self._on)]
        return found[0] if len(found) == 1 else None

    def _belongs(self, entry: InstrumentEntry, around: str) -> bool:
        home = self._registry.actors.get(entry.jurisdiction or "")
        if home is None:
            return False
        return UNION.search(around) is not None if home.name == "United States" else home.name in around


def _is_news(entry: InstrumentEntry, on: date) -> bool:
    """True for what was not yet decided on that day, or had just been."""
    return all(each is None or each.day >= on - NEWS for each in (entry.adopted, entry.ended))


def _firsts(matches: Sequence[NameMatch], registry: Registry) -> Iterator[Named]:
    seen: set[str] = set()
    for match in matches:
        if len(match.iris) == 1 and match.iris[0] in registry.instruments and match.iris[0] not in seen:
            seen.add(match.iris[0])
            yield Named(match.start, registry.instruments[match.iris[0]])


def _orders(registry: Registry, named: set[str]) -> Iterator[tuple[str, date]]:
    """The orders, with their days, of each administration that the text names, itself or by its head."""
    for entry in registry.instruments.values():
        dated = entry.adopted is not None and entry.adopted.precision is DatePrecision.DAY
        if entry.adopted is not None and dated and entry.type == ORDER and _speaks_of(entry.issuer, named, registry):
            yield entry.iri, entry.adopted.day


def _speaks_of(issuer: str | None, named: set[str], registry: Registry) -> bool:
    administration = registry.actors.get(issuer or "")
    return administration is not None and bool({administration.iri, administration.headed_by} & named)
