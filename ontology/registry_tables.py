"""All CSV files of a folder read as one and checked against each other: ids are used once, references lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from itertools import chain
from pathlib import Path
from typing import Protocol, TypeVar

from ontology import actor_rows, policy_rows
from ontology.csv_rows import Row, folder_rows
from ontology.own_rows import own_rows
from ontology.registry_entries import (
    ActorEntry,
    ActorType,
    InstrumentEntry,
    InstrumentType,
    IssueEntry,
    OfficeRow,
    PropositionEntry,
    RoleEntry,
)
from ontology.terms import PREFIXES, local_name


class _Entry(Protocol):
    @property
    def iri(self) -> str: ...


E = TypeVar("E", bound=_Entry)


@dataclass(frozen=True, slots=True)
class Tables:
    """What the CSV files say; mappings are keyed by IRI, types by local name, offices by phrase; `own` are IRIs a user added."""

    actor_types: Mapping[str, ActorType]
    instrument_types: Mapping[str, InstrumentType]
    actors: Mapping[str, ActorEntry]
    instruments: Mapping[str, InstrumentEntry]
    propositions: Mapping[str, PropositionEntry]
    issues: Mapping[str, IssueEntry]
    roles: tuple[RoleEntry, ...]
    offices: Mapping[str, tuple[OfficeRow, ...]]
    own: frozenset[str] = frozenset()


def read_tables(folder: Traversable, extra: Iterable[Path] = ()) -> Tables:
    """Read and cross-check every CSV file of `folder`, and on top of them a user's own; raises InputError naming file, line and reason."""
    own_actors, own_instruments = own_rows(extra)
    actor_lines = chain(folder_rows(folder, "actors", actor_rows.ACTORS), own_actors)
    instrument_lines = chain(folder_rows(folder, "instruments", policy_rows.INSTRUMENTS), own_instruments)
    actor_types, instrument_types = actor_rows.actor_types(folder), policy_rows.instrument_types(folder)
    actors, actors_at = _index(actor_rows.actors(actor_lines, actor_types))
    instruments, instruments_at = _index(policy_rows.instruments(instrument_lines, instrument_types))
    propositions, propositions_at = _index(policy_rows.propositions(folder))
    issues, issues_at = _index(policy_rows.issues(folder))
    for iri, row in actors_at.items():
        actor = actors[iri]
        _require(row, (actor.executive_of, actor.headed_by, actor.successor_of, actor.renamed_from, actor.part_of), actors)
    for iri, row in instruments_at.items():
        _require(row, (instruments[iri].issuer, instruments[iri].jurisdiction), actors)
        _require(row, instruments[iri].issues, issues)
        _require(row, (other for _, other in instruments[iri].relations), instruments)
    for iri, row in propositions_at.items():
        _require(row, propositions[iri].issues, issues)
        _require(row, (*propositions[iri].specializes, *propositions[iri].conflicts), propositions)
    for iri, row in issues_at.items():
        _require(row, (issues[iri].group or None,), issues)
    roles, offices = _roles(folder, actors), _offices(folder, actors)
    own = {PREFIXES["ac"] + row.text("id") for row in own_actors} | {PREFIXES["in"] + row.text("id") for row in own_instruments}
    return Tables(actor_types, instrument_types, actors, instruments, propositions, issues, roles, offices, frozenset(own))


def _roles(folder: Traversable, actors: Mapping[str, ActorEntry]) -> tuple[RoleEntry, ...]:
    found = []
    for row, role in actor_rows.roles(folder_rows(folder, "roles", actor_rows.ROLES)):
        _require(row, (role.person, role.organization), actors)
        found.append(role)
    return tuple(found)


def _offices(folder: Traversable, actors: Mapping[str, ActorEntry]) -> dict[str, tuple[OfficeRow, ...]]:
    phrases: dict[str, tuple[OfficeRow, ...]] = {}
    us = PREFIXES["ac"] + "us"
    states = {local_name(each.iri): each.name for each in actors.values() if each.type == "subnationalState" and each.part_of == us}
    for row, office in actor_rows.offices(folder, states):
        _require(row, (office.polity, office.organization, office.head), actors)
        phrases[office.phrase] = (*phrases.get(office.phrase, ()), office)
    return phrases


def _index(pairs: Iterable[tuple[Row, E]]) -> tuple[dict[str, E], dict[str, Row]]:
    entries: dict[str, E] = {}
    lines: dict[str, Row] = {}
    for line, entry in pairs:
        if entry.iri in entries:
            raise line.fail(f"the id of {entry.iri} is used twice: choose another")
        entries[entry.iri] = entry
        lines[entry.iri] = line
    return entries, lines


def _require(line: Row, iris: Iterable[str | None], known: Mapping[str, object]) -> None:
    for iri in iris:
        if iri not in {None, "*"} and iri not in known:
            raise line.fail(f"refers to {iri}, which no line defines: correct the id or add the line")
