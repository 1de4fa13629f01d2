"""From the lines of instruments/*.csv, instrument_types.csv, issues.csv, issue_groups.csv and propositions.csv to registry records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable

from ontology.csv_rows import Row, rows
from ontology.phrases import requirements
from ontology.registry_entries import InstrumentEntry, InstrumentType, IssueEntry, PropositionEntry
from ontology.terms import PREFIXES

INSTRUMENTS = (
    *("id", "label", "aliases", "type", "issuer", "jurisdiction", "adopted", "in_force", "ended", "status", "relations", "issues"),
    *("identifier", "wikidata", "draft", "checked", "note", "source"),
)
INSTRUMENT_TYPES = ("type", "label", "legal", "definition")
MAPPINGS = ("agora", "oecd", "eu_ai_act", "cap")
ISSUES = ("id", "label", "definition", "group", *MAPPINGS)
GROUPS = ("id", "label", "definition")
PROPOSITIONS = ("id", "label", "sentence", "issues", "specializes", "conflicts", "phrases", "unless")
RELATIONS = frozenset({"revokes", "amends", "finalizedAs"})


def _iris(row: Row, column: str, prefix: str) -> tuple[str, ...]:
    return tuple(PREFIXES[prefix] + item for item in row.items(column))


def _relation(row: Row, text: str) -> tuple[str, str]:
    name, _, other = text.partition(" ")
    if name not in RELATIONS or not other:
        raise row.fail(f"column 'relations' holds {text!r}: write one of {', '.join(sorted(RELATIONS))} and an instrument id")
    return name, PREFIXES["in"] + other


def instrument_types(folder: Traversable) -> Mapping[str, InstrumentType]:
    """The instrument types by their local name."""
    lines = rows(folder, "instrument_types.csv", INSTRUMENT_TYPES)
    types = (InstrumentType(row.need("type"), row.need("label"), row.flag("legal"), row.need("definition")) for row in lines)
    return {fine.name: fine for fine in types}


def instruments(lines: Iterable[Row], types: Mapping[str, InstrumentType]) -> Iterator[tuple[Row, InstrumentEntry]]:
    """Every instrument with its line."""
    for row in lines:
        yield (
            row,
            InstrumentEntry(
                iri=PREFIXES["in"] + row.id(),
                name=row.need("label"),
                type=row.choice("type", frozenset(types)),
                aliases=row.items("aliases"),
                issuer=PREFIXES["ac"] + row.text("issuer") if row.text("issuer") else None,
                jurisdiction=PREFIXES["ac"] + row.text("jurisdiction") if row.text("jurisdiction") else None,
                issues=_iris(row, "issues", "iss"),
                adopted=row.day("adopted"),
                in_force=row.day("in_force"),
                ended=row.day("ended"),
                status=row.need("status"),
                relations=tuple(_relation(row, text) for text in row.items("relations")),
                identifier=row.text("identifier"),
                wikidata=row.item_number("wikidata"),
                draft=row.flag("draft"),
                checked=row.flag("checked"),
                note=row.text("note"),
                source=row.text("source"),
            ),
        )


def issues(folder: Traversable) -> Iterator[tuple[Row, IssueEntry]]:
    """Every group of issues, then every issue, with its line."""
    for row in rows(folder, "issue_groups.csv", GROUPS):
        yield row, IssueEntry(f"{PREFIXES['iss']}group-{row.need('id')}", row.need("label"), row.need("definition"), "")
    for row in rows(folder, "issues.csv", ISSUES):
        mappings = tuple((column, row.text(column)) for column in MAPPINGS if row.text(column) not in {"", "-"})
        group = f"{PREFIXES['iss']}group-{row.need('group')}"
        yield row, IssueEntry(PREFIXES["iss"] + row.id(), row.need("label"), row.need("definition"), group, mappings)


def _phrases(row: Row) -> tuple[str, ...]:
    for phrase in row.items("phrases"):
        try:
            requirements(phrase)
        except ValueError as error:
            raise row.fail(str(error)) from None
    return row.items("phrases")


def propositions(folder: Traversable) -> Iterator[tuple[Row, PropositionEntry]]:
    """Every proposition with its line."""
    for row in rows(folder, "propositions.csv", PROPOSITIONS):
        sentence = row.need("sentence")
        if " should " not in sentence:
            raise row.fail(f"the sentence {sentence!r} is not normative: say what should be")
        if not row.items("issues"):
            raise row.fail("a proposition answers at least one issue: fill in column 'issues'")
        yield (
            row,
            PropositionEntry(
                iri=PREFIXES["pr"] + row.id(),
                name=sentence,
                label=row.need("label"),
                phrases=_phrases(row),
                unless=frozenset(row.items("unless")),
                issues=_iris(row, "issues", "iss"),
                specializes=_iris(row, "specializes", "pr"),
                conflicts=_iris(row, "conflicts", "pr"),
            ),
        )
