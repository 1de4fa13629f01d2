"""Names that several entries bear: every one of them, and whether the date of a text decides or it stays ambiguous on purpose."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ontology.registry import Registry
from ontology.terms import local_name

COLUMNS = ("name", "ids", "decided_by")


@dataclass(frozen=True, slots=True)
class SharedName:
    """`decided_by` is "date", "date in part" (some days one bears it, some days several), or "ambiguous": then nothing is linked."""

    name: str
    iris: tuple[str, ...]
    decided_by: str


def shared_names(registry: Registry) -> tuple[SharedName, ...]:
    """Every name of more than one entry, sorted; of names that differ by case alone the first."""
    bearers: dict[str, tuple[str, set[str]]] = {}
    for name, iris in sorted(registry.surfaces.items()):
        key = name.casefold() if " " in name else name
        bearers.setdefault(key, (name, set()))[1].update(iris)
    found = (SharedName(name, tuple(sorted(iris)), _decided(registry, name, iris)) for name, iris in bearers.values() if len(iris) > 1)
    return tuple(sorted(found, key=lambda each: each.name))


def written(names: Iterable[SharedName]) -> str:
    """The names as CSV text."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((each.name, "; ".join(local_name(iri) for iri in each.iris), each.decided_by) for each in names)
    return text.getvalue()


def _decided(registry: Registry, name: str, iris: Iterable[str]) -> str:
    left = {len(registry.candidates(name, on=day)) > 1 for day in _days(registry, iris)}
    return {frozenset({False}): "date", frozenset({True}): "ambiguous"}.get(frozenset(left), "date in part")


def _days(registry: Registry, iris: Iterable[str]) -> Iterator[date]:
    """The last day of all, and one day before and on every change among the entries, where at least one of them exists."""
    actors = [registry.actors[iri] for iri in iris if iri in registry.actors]
    changes = {day for actor in actors for day in (actor.valid.start, actor.valid.end) if day is not None}
    for day in sorted({date.max} | changes | {day - timedelta(days=1) for day in changes}):
        if not actors or any(actor.valid.contains(day) for actor in actors):
            yield day
