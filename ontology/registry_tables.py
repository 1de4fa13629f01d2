"""All CSV files of a folder read as one and checked against each other: ids are used once, references lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Protocol, TypeVar

from ontology import actor_rows, policy_rows
from ontology.csv_rows import Row
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


class _Entry(Protocol):
    @property
    def iri(self) -> str: ...


E = TypeVar("E", bound=_Entry)


@dataclass(frozen=True, slots=True)
class Tables:
    """What the CSV files say; mappings are keyed by IRI, types by local name, offices by phrase."""

    actor_types: Mapping[str, ActorType]
    instrument_types: Mapping[str, InstrumentType]
    actors: Mapping[str, ActorEntry]
    instruments: Mapping[str, InstrumentEntry]
    propositions: Mapping[str, PropositionEntry]
    issues: Mapping[str, IssueEntry]
    roles: tuple[RoleEntry, ...]
    offices: Mapping[str, tuple[OfficeRow, ...]]


def read_tables(folder: Traversable) -> Tables:
    """Read and cross-check every CSV file of `folder`; raises InputError naming file, line and reason."""
    actor_types, instrument_types = actor_rows.actor_types(folder), policy_rows.instrument_types(folder)
    actors, actor_lines = _index(actor_rows.actors(folder, actor_types))
    instruments, instrument_lines = _index(policy_rows.instruments(folder, instrument_types))
    propositions, proposition_lines = _index(policy_rows.propositions(folder))
    issues, issue_lines = _index(policy_rows.issues(folder))
    roles = tuple(actor_rows.roles(folder))
    offices = tuple(actor_rows.offices(folder))
    for actor in actors.values():
        links = (actor.executive_of, actor.headed_by, actor.successor_of, actor.renamed_from, actor.part_of)
        _require(actor_lines[actor.iri], links, actors)
    for instrument in instruments.values():
        line = instrument_lines[instrument.iri]
        _require(line, (instrument.issuer, instrument.jurisdiction), actors)
        _require(line, instrument.issues, issues)
        _require(line, (other for _, other in instrument.relations), instruments)
    for proposition in propositions.values():
        line = proposition_lines[proposition.iri]
        _require(line, proposition.issues, issues)
        _require(line, (*proposition.specializes, *proposition.conflicts), propositions)
    for issue in issues.values():
        _require(issue_lines[issue.iri], (issue.group or None,), issues)
    for line, role in roles:
        _require(line, (role.person, role.organization), actors)
    phrases: dict[str, tuple[OfficeRow, ...]] = {}
    for line, office in offices:
        _require(line, (office.polity, office.organization, office.head), actors)
        phrases[office.phrase] = (*phrases.get(office.phrase, ()), office)
    return Tables(actor_types, instrument_types, actors, instruments, propositions, issues, tuple(role for _, role in roles), phrases)


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
