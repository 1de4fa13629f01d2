"""The frozen records of the registry: who and what is known by name, with the dates between which a description holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ontology.model import ActorKind, PartialDate
from ontology.surfaces import instrument_names, name_variants


@dataclass(frozen=True, slots=True)
class Interval:
    """Half-open: `start` is the first day, `end` the first day after; None means unbounded or not known."""

    start: date | None = None
    end: date | None = None

    def contains(self, day: date) -> bool:
        """Whether `day` lies in the interval."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class ActorType:
    """One line of actor_types.csv: a fine type, and the coarse kind its actors have unless their own line says otherwise."""

    name: str
    label: str
    kind: ActorKind
    definition: str


@dataclass(frozen=True, slots=True)
class InstrumentType:
    """One line of instrument_types.csv; `legal` marks what is law once adopted."""

    name: str
    label: str
    legal: bool
    definition: str


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """One line of actors/*.csv; references are full IRIs."""

    iri: str
    name: str
    cls: str
    kind: ActorKind
    type: str
    aliases: tuple[str, ...]
    metonyms: tuple[str, ...]
    valid: Interval
    valid_from: PartialDate | None
    valid_to: PartialDate | None
    executive_of: str | None
    headed_by: str | None
    successor_of: str | None
    renamed_from: str | None
    part_of: str | None
    wikidata: str | None
    checked: bool
    note: str
    source: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every variant of the preferred name and the aliases, the preferred name first; worked out anew at each call."""
        return name_variants((self.name, *self.aliases))


@dataclass(frozen=True, slots=True)
class RoleEntry:
    """One line of roles/*.csv: a person held a title, in an organization if one is known."""

    person: str
    organization: str | None
    title: str
    valid: Interval
    valid_from: PartialDate | None
    valid_to: PartialDate | None
    checked: bool
    source: str = ""


@dataclass(frozen=True, slots=True)
class InstrumentEntry:
    """One line of instruments/*.csv; `relations` pairs a property of aip.ttl (revokes, amends, finalizedAs) with an instrument."""

    iri: str
    name: str
    type: str
    aliases: tuple[str, ...]
    issuer: str | None
    jurisdiction: str | None
    issues: tuple[str, ...]
    adopted: PartialDate | None
    in_force: PartialDate | None
    ended: PartialDate | None
    status: str
    relations: tuple[tuple[str, str], ...]
    identifier: str
    wikidata: str | None
    draft: bool
    checked: bool
    note: str
    source: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every variant of the names and numbers, the preferred name first; worked out anew at each call."""
        return instrument_names(self.name, self.aliases, self.identifier)


@dataclass(frozen=True, slots=True)
class PropositionEntry:
    """One line of propositions.csv; `name` is the normative sentence, `label` its short form.

    `phrases` are in the notation of ontology.phrases; they do not count where one of the lemmas in `unless` stands in the same
    noun phrase or clause.
    """

    iri: str
    name: str
    label: str
    phrases: tuple[str, ...]
    issues: tuple[str, ...]
    specializes: tuple[str, ...]
    conflicts: tuple[str, ...]
    unless: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class IssueEntry:
    """One line of issues.csv, or one of issue_groups.csv (then `group` is empty). `mappings` pairs a scheme with its text."""

    iri: str
    name: str
    definition: str
    group: str
    mappings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One line of offices.csv. `polity` "*" is the polity of the text; `scope` "any" is understood in a text about any polity."""

    phrase: str
    kind: str
    polity: str
    scope: str
    organization: str | None
    title: str
    head: str | None
    offset: int
