"""From the CSV files in ontology/data to registry records: one function per file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ontology.csv_rows import Row, rows
from ontology.model import ActorKind, PartialDate
from ontology.phrases import requirements
from ontology.registry_entries import ActorEntry, InstrumentEntry, Interval, IssueEntry, OfficeRow, PropositionEntry, RoleEntry
from ontology.surfaces import instrument_names, name_variants
from ontology.terms import PREFIXES

ACTORS = (
    *("id", "label", "class", "type", "kind", "aliases", "metonyms", "valid_from", "valid_to", "executive_of", "headed_by"),
    *("successor_of", "renamed_from", "part_of", "wikidata", "checked", "note"),
)
ACTOR_TYPES = ("type", "label", "kind", "definition")
ROLES = ("person", "organization", "title", "valid_from", "from_precision", "valid_to", "to_precision", "checked")
INSTRUMENTS = (
    *("id", "label", "aliases", "type", "issuer", "jurisdiction", "adopted", "in_force", "ended", "status", "relations", "issues"),
    *("identifier", "wikidata", "draft", "checked", "note"),
)
ISSUES = ("id", "label", "definition", "group", "agora", "oecd", "eu_ai_act", "cap")
GROUPS = ("id", "label", "definition")
PROPOSITIONS = ("id", "label", "sentence", "issues", "specializes", "conflicts", "phrases", "unless")
OFFICES = ("phrase", "kind", "polity", "scope", "organization", "title", "head", "offset")

CLASSES = frozenset({"Person", "Organization", "Polity", "Administration", "CollectiveActor"})
RELATIONS = frozenset({"revokes", "amends", "finalizedAs"})
KINDS = frozenset(kind.value for kind in ActorKind)


def actor_iri(local: str) -> str | None:
    """IRI of the actor `local`; None for an empty cell."""
    return PREFIXES["ac"] + local if local else None


def interval(start: PartialDate | None, end: PartialDate | None) -> Interval:
    """The interval between two partly known dates, both read as their first possible day."""
    return Interval(start.day if start else None, end.day if end else None)


def actor_types(lines: Iterable[Row] | None = None) -> dict[str, tuple[str, ActorKind, str]]:
    """Fine type to (label, kind, definition)."""
    table: dict[str, tuple[str, ActorKind, str]] = {}
    for row in lines if lines is not None else rows("actor_types.csv", ACTOR_TYPES):
        table[row.need("type")] = (row.need("label"), ActorKind(row.choice("kind", KINDS)), row.need("definition"))
    return table


def _wikidata(row: Row) -> str | None:
    value = row.text("wikidata")
    if value and not (value[0] == "Q" and value[1:].isdigit()):
        raise row.fail(f"column 'wikidata' holds {value!r}: write an item number such as Q30")
    return PREFIXES["wd"] + value if value else None


def _actor(row: Row, types: dict[str, tuple[str, ActorKind, str]]) -> ActorEntry:
    fine = row.choice("type", frozenset(types))
    kind = ActorKind(row.choice("kind", KINDS)) if row.text("kind") else types[fine][1]
    start, end = row.day("valid_from"), row.day("valid_to")
    if start and end and start.day >= end.day:
        raise row.fail(f"valid_to {end} is not after valid_from {start}")
    cls = row.choice("class", CLASSES)
    if cls == "Administration" and not (row.text("executive_of") and start):
        raise row.fail("an Administration needs executive_of and valid_from")
    return ActorEntry(
        iri=PREFIXES["ac"] + row.need("id"),
        name=row.need("label"),
        cls=cls,
        kind=kind,
        type=fine,
        names=name_variants((row.need("label"), *row.items("aliases"))),
        metonyms=row.items("metonyms"),
        valid=interval(start, end),
        valid_from=start,
        valid_to=end,
        executive_of=actor_iri(row.text("executive_of")),
        headed_by=actor_iri(row.text("headed_by")),
        successor_of=actor_iri(row.text("successor_of")),
        renamed_from=actor_iri(row.text("renamed_from")),
        part_of=actor_iri(row.text("part_of")),
        wikidata=_wikidata(row),
        checked=row.flag("checked"),
        note=row.text("note"),
    )


def actors(lines: Iterable[Row] | None = None) -> Iterator[tuple[Row, ActorEntry]]:
    """Every actor with its line."""
    types = actor_types()
    for row in lines if lines is not None else rows("actors.csv", ACTORS):
        yield row, _actor(row, types)


def roles(lines: Iterable[Row] | None = None) -> Iterator[tuple[Row, RoleEntry]]:
    """Every role with its line."""
    for row in lines if lines is not None else rows("roles.csv", ROLES):
        start, end = row.full_day("valid_from", "from_precision"), row.full_day("valid_to", "to_precision")
        person, organization = PREFIXES["ac"] + row.need("person"), actor_iri(row.text("organization"))
        yield row, RoleEntry(person, organization, row.need("title"), interval(start, end), start, end, row.flag("checked"))


def _relation(row: Row, text: str) -> tuple[str, str]:
    name, _, other = text.partition(" ")
    if name not in RELATIONS or not other:
        raise row.fail(f"column 'relations' holds {text!r}: write one of {', '.join(sorted(RELATIONS))} and an instrument id")
    return name, PREFIXES["in"] + other


def _instrument(row: Row) -> InstrumentEntry:
    return InstrumentEntry(
        iri=PREFIXES["in"] + row.need("id"),
        name=row.need("label"),
        type=row.need("type"),
        names=instrument_names(row.need("label"), row.items("aliases"), row.text("identifier")),
        issuer=actor_iri(row.text("issuer")),
        jurisdiction=actor_iri(row.text("jurisdiction")),
        issues=tuple(PREFIXES["iss"] + issue for issue in row.items("issues")),
        adopted=row.day("adopted"),
        in_force=row.day("in_force"),
        ended=row.day("ended"),
        status=row.need("status"),
        relations=tuple(_relation(row, text) for text in row.items("relations")),
        identifier=row.text("identifier"),
        wikidata=_wikidata(row),
        draft=row.flag("draft"),
        checked=row.flag("checked"),
        note=row.text("note"),
    )


def instruments(lines: Iterable[Row] | None = None) -> Iterator[tuple[Row, InstrumentEntry]]:
    """Every instrument with its line."""
    for row in lines if lines is not None else rows("instruments.csv", INSTRUMENTS):
        yield row, _instrument(row)


def issues(lines: Iterable[Row] | None = None) -> Iterator[tuple[Row, IssueEntry]]:
    """Every group of issues, then every issue, with its line."""
    if lines is None:
        for row in rows("issue_groups.csv", GROUPS):
            yield row, IssueEntry(f"{PREFIXES['iss']}group-{row.need('id')}", row.need("label"), row.need("definition"), "")
    for row in lines if lines is not None else rows("issues.csv", ISSUES):
        mappings = tuple(
            (column, row.text(column)) for column in ("agora", "oecd", "eu_ai_act", "cap") if row.text(column) not in {"", "-"}
        )
        group = f"{PREFIXES['iss']}group-{row.need('group')}"
        yield row, IssueEntry(PREFIXES["iss"] + row.need("id"), row.need("label"), row.need("definition"), group, mappings)


def _phrases(row: Row) -> tuple[str, ...]:
    for phrase in row.items("phrases"):
        try:
            requirements(phrase)
        except ValueError as error:
            raise row.fail(str(error)) from None
    return row.items("phrases")


def propositions(lines: Iterable[Row] | None = None) -> Iterator[tuple[Row, PropositionEntry]]:
    """Every proposition with its line."""
    for row in lines if lines is not None else rows("propositions.csv", PROPOSITIONS):
        sentence = row.need("sentence")
        if " should " not in sentence:
            raise row.fail(f"the sentence {sentence!r} is not normative: say what should be")
        yield (
            row,
            PropositionEntry(
                iri=PREFIXES["pr"] + row.need("id"),
                name=sentence,
                label=row.need("label"),
                phrases=_phrases(row),
                unless=frozenset(row.items("unless")),
                issues=tuple(PREFIXES["iss"] + issue for issue in row.items("issues")),
                specializes=tuple(PREFIXES["pr"] + other for other in row.items("specializes")),
                conflicts=tuple(PREFIXES["pr"] + other for other in row.items("conflicts")),
            ),
        )


def offices(lines: Iterable[Row] | None = None) -> Iterator[tuple[Row, OfficeRow]]:
    """Every office phrase with its line."""
    for row in lines if lines is not None else rows("offices.csv", OFFICES):
        polity = row.need("polity")
        organization = row.text("organization")
        yield (
            row,
            OfficeRow(
                phrase=row.need("phrase"),
                kind=row.choice("kind", frozenset({"administration", "role-holder", "body"})),
                polity=polity if polity == "*" else PREFIXES["ac"] + polity,
                scope=row.choice("scope", frozenset({"own", "any"})),
                organization=organization if organization == "*" else actor_iri(organization),
                title=row.text("title"),
                head=actor_iri(row.text("head")),
                offset=int(row.choice("offset", frozenset({"0", "-1"}))),
            ),
        )
