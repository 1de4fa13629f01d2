"""The typed index of known actors, roles, instruments, issues and propositions; read from ontology/data on first use."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType

from ontology.model import Actor, ActorKind, Target, TargetKind
from ontology.offices import normalize, resolve_office
from ontology.registry_entries import ActorEntry, InstrumentEntry, Interval, IssueEntry, PropositionEntry, RoleEntry
from ontology.registry_tables import Tables, read_tables
from ontology.terms import PREFIXES

__all__ = ["ActorEntry", "InstrumentEntry", "Interval", "IssueEntry", "PropositionEntry", "Registry", "RoleEntry", "extended", "registry"]

UNITED_STATES = PREFIXES["ac"] + "us"


class Registry:
    """Everything the CSV files say. Names may be shared: whoever asks by name gets all candidates and must not guess."""

    def __init__(self, tables: Tables) -> None:
        """Index the tables; every mapping is keyed by IRI, `offices` by its phrase."""
        self.tables = tables
        self.actors = tables.actors
        self.instruments = tables.instruments
        self.propositions = tables.propositions
        self.issues = tables.issues
        self.roles = tables.roles
        self.offices = tables.offices
        self._renamed_to = {entry.renamed_from: entry.iri for entry in self.actors.values() if entry.renamed_from}

    def __reduce__(self) -> tuple[type[Registry], tuple[Tables]]:
        """To another process only the tables go: what follows from them is worked out there."""
        return Registry, (self.tables,)

    @cached_property
    def surfaces(self) -> Mapping[str, tuple[str, ...]]:
        """Exact surface form (case kept) -> IRIs of the actors and instruments that bear it; several make a shared name."""
        return MappingProxyType(_surfaces(self.tables))

    @cached_property
    def _folded(self) -> Mapping[str, tuple[str, ...]]:
        return _fold(self.surfaces)

    @property
    def office_phrases(self) -> tuple[str, ...]:
        """The phrases that `office` understands: lower case, without article, sorted."""
        return tuple(sorted(self.offices))

    def candidates(self, name: str, *, on: date | None = None) -> tuple[str, ...]:
        """IRIs that `name` can mean on a date, sorted; more than one is ambiguous.

        Case counts in names of one word ("Oracle" is not "oracle"); a leading article and a trailing possessive do not.
        A body that was renamed is replaced by the name it bore on that date; entries outside their dates drop out
        unless none would be left.
        """
        found = self._named(name)
        if on is None or not found:
            return found
        bodies = {self._body_on(iri, on) for iri in found}
        fitting = {iri for iri in bodies if iri not in self.actors or self.actors[iri].valid.contains(on)}
        return tuple(sorted(fitting or bodies))

    def _named(self, name: str) -> tuple[str, ...]:
        said = " ".join(name.split())
        plain = said
        for article in ("the ", "The ", "a ", "A "):
            plain = plain.removeprefix(article)
        for form in (said, plain, plain.removesuffix("'s").removesuffix("’s"), plain.rstrip("'’")):
            if form in self.surfaces:
                return self.surfaces[form]
            if " " in form and form.casefold() in self._folded:
                return self._folded[form.casefold()]
        return ()

    def _body_on(self, iri: str, on: date) -> str:
        entry = self.actors.get(iri)
        if entry is None or entry.valid.contains(on):
            return iri
        later, earlier = self._renamed_to.get(iri), entry.renamed_from
        if later and entry.valid.end and on >= entry.valid.end:
            return self._body_on(later, on)
        if earlier and entry.valid.start and on < entry.valid.start:
            return self._body_on(earlier, on)
        return iri

    def office(self, phrase: str, *, on: date | None, polity: str = UNITED_STATES) -> ActorEntry | None:
        """Who holds the office that `phrase` names on a date, in a text about `polity` (an IRI); None when it cannot be decided."""
        return resolve_office(phrase, self.offices, self.actors, self.roles, polity=polity, on=on)

    def as_actor(self, iri: str) -> Actor:
        """The actor as statements carry it; raises KeyError for an IRI that is no actor."""
        entry = self.actors[iri]
        return Actor(entry.iri, entry.name, entry.kind)

    def as_target(self, iri: str) -> Target:
        """The instrument, proposition or actor as a target; raises KeyError for any other IRI."""
        if iri in self.instruments:
            instrument = self.instruments[iri]
            kind = TargetKind.PROVISION if instrument.type == "provision" else TargetKind.INSTRUMENT
            return Target(iri, instrument.name, kind, instrument.issues)
        if iri in self.propositions:
            proposition = self.propositions[iri]
            return Target(iri, proposition.label, TargetKind.PROPOSITION, proposition.issues)
        return Target(iri, self.actors[iri].name, TargetKind.ACTOR)

    def nearest(self, name: str, *, n: int = 3) -> tuple[str, ...]:
        """Up to `n` known names closest to `name`, for "did you mean"."""
        known = {form.casefold(): form for form in self.surfaces}
        known |= {entry.label.casefold(): entry.label for entry in self.propositions.values()}
        return tuple(known[form] for form in difflib.get_close_matches(name.casefold(), known, n=n))


def _surfaces(tables: Tables) -> dict[str, tuple[str, ...]]:
    # "White House" is an office in a text, whatever body bears the name.
    offices = frozenset(phrase for phrase, rows in tables.offices.items() if any(row.kind != "body" for row in rows))
    owners: dict[str, list[str]] = {}
    for actor in tables.actors.values():
        told = actor.kind is ActorKind.ADMINISTRATION
        for name in actor.names:
            if told or (name.lower() not in offices and normalize(name) not in offices):
                owners.setdefault(name, []).append(actor.iri)
    for instrument in tables.instruments.values():
        for name in instrument.names:
            owners.setdefault(name, []).append(instrument.iri)
    return {name: _once(owners[name]) for name in sorted(owners)}


def _fold(surfaces: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    folded: dict[str, list[str]] = {}
    for name, iris in surfaces.items():
        folded.setdefault(name.casefold(), []).extend(iris)
    return {name: _once(iris) for name, iris in folded.items()}


def _once(iris: list[str]) -> tuple[str, ...]:
    return tuple(sorted(set(iris))) if len(iris) > 1 else (iris[0],)


@cache
def registry() -> Registry:
    """The registry of ontology/data, read on first use; raises InputError naming file, line and reason."""
    return Registry(read_tables(_data()))


def extended(paths: Iterable[Path]) -> Registry:
    """The registry with a user's own actors and instruments on top: CSV files, or folders of them; raises InputError likewise."""
    own = tuple(paths)
    return Registry(read_tables(_data(), own)) if own else registry()


def _data() -> Traversable:
    return files("ontology").joinpath("data")
