"""From the lines of actors/*.csv, roles/*.csv, actor_types.csv and offices.csv to registry records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable

from ontology.csv_rows import Row, rows
from ontology.model import ActorKind, PartialDate
from ontology.registry_entries import ActorEntry, ActorType, Interval, OfficeRow, RoleEntry
from ontology.terms import PREFIXES

ACTORS = (
    *("id", "label", "class", "type", "kind", "aliases", "metonyms", "valid_from", "valid_to", "executive_of", "headed_by"),
    *("successor_of", "renamed_from", "part_of", "wikidata", "checked", "note", "source"),
)
ACTOR_TYPES = ("type", "label", "kind", "definition")
ROLES = ("person", "organization", "title", "valid_from", "from_precision", "valid_to", "to_precision", "checked", "source")
OFFICES = ("phrase", "kind", "polity", "scope", "organization", "title", "head", "offset")
STATE = "{state}"
CLASSES = frozenset({"Person", "Organization", "Polity", "Administration", "CollectiveActor"})
KINDS = frozenset(kind.value for kind in ActorKind)


def _actor_iri(local: str) -> str | None:
    return PREFIXES["ac"] + local if local else None


def _interval(row: Row, start: PartialDate | None, end: PartialDate | None) -> Interval:
    if start and end and start.day >= end.day:
        raise row.fail(f"valid_to {end} is not after valid_from {start}")
    return Interval(start.day if start else None, end.day if end else None)


def actor_types(folder: Traversable) -> Mapping[str, ActorType]:
    """The fine actor types by their local name."""
    lines = rows(folder, "actor_types.csv", ACTOR_TYPES)
    types = (ActorType(row.need("type"), row.need("label"), ActorKind(row.choice("kind", KINDS)), row.need("definition")) for row in lines)
    return {fine.name: fine for fine in types}


def actors(lines: Iterable[Row], types: Mapping[str, ActorType]) -> Iterator[tuple[Row, ActorEntry]]:
    """Every actor with its line; dates known to the month or year start on its first day."""
    for row in lines:
        fine = types[row.choice("type", frozenset(types))]
        start, end = row.day("valid_from"), row.day("valid_to")
        cls = row.choice("class", CLASSES)
        if cls == "Administration" and not (row.text("executive_of") and start):
            raise row.fail("an Administration needs executive_of and valid_from")
        yield (
            row,
            ActorEntry(
                iri=PREFIXES["ac"] + row.id(),
                name=row.need("label"),
                cls=cls,
                kind=ActorKind(row.choice("kind", KINDS)) if row.text("kind") else fine.kind,
                type=fine.name,
                aliases=row.items("aliases"),
                metonyms=row.items("metonyms"),
                valid=_interval(row, start, end),
                valid_from=start,
                valid_to=end,
                executive_of=_actor_iri(row.text("executive_of")),
                headed_by=_actor_iri(row.text("headed_by")),
                successor_of=_actor_iri(row.text("successor_of")),
                renamed_from=_actor_iri(row.text("renamed_from")),
                part_of=_actor_iri(row.text("part_of")),
                wikidata=row.item_number("wikidata"),
                checked=row.flag("checked"),
                note=row.text("note"),
                source=row.text("source"),
            ),
        )


def roles(lines: Iterable[Row]) -> Iterator[tuple[Row, RoleEntry]]:
    """Every role with its line."""
    for row in lines:
        start, end = row.full_day("valid_from", "from_precision"), row.full_day("valid_to", "to_precision")
        person, organization = PREFIXES["ac"] + row.need("person"), _actor_iri(row.text("organization"))
        valid, source = _interval(row, start, end), row.text("source")
        yield row, RoleEntry(person, organization, row.need("title"), valid, start, end, row.flag("checked"), source)


def offices(folder: Traversable, states: Mapping[str, str]) -> Iterator[tuple[Row, OfficeRow]]:
    """Every office phrase with its line; a phrase that holds "{state}" once for each of `states` (id -> name)."""
    for row in rows(folder, "offices.csv", OFFICES):
        if STATE not in row.need("phrase"):
            yield row, _office(row)
            continue
        for local, name in states.items():
            for told in _told(name.lower()):
                here = {**row.cells, "phrase": row.text("phrase").replace(STATE, told)}
                yield row, _office(Row(row.file, row.line, {column: cell.replace(STATE, local) for column, cell in here.items()}))


def _told(state: str) -> Iterator[str]:
    yield state
    if state.endswith(" state"):
        yield state.removesuffix(" state")


def _office(row: Row) -> OfficeRow:
    polity, organization, phrase = row.need("polity"), row.text("organization"), row.need("phrase").replace("s's ", "s' ")
    if phrase != phrase.lower() or phrase.startswith("the "):
        raise row.fail(f"phrase {phrase!r}: write it in lower case and without 'the'")
    kind = row.choice("kind", frozenset({"administration", "role-holder", "body"}))
    if kind != "administration" and not organization:
        raise row.fail(f"a {kind} needs an organization")
    return OfficeRow(
        phrase=phrase,
        kind=kind,
        polity=polity if polity == "*" else PREFIXES["ac"] + polity,
        scope=row.choice("scope", frozenset({"own", "any"})),
        organization=organization if organization == "*" else _actor_iri(organization),
        title=row.need("title") if kind == "role-holder" else row.text("title"),
        head=_actor_iri(row.text("head")),
        offset=int(row.choice("offset", frozenset({"0", "-1"}))),
    )
