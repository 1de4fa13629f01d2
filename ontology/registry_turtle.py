"""The registry as Turtle: one block per entry, sorted by id, so that the same CSV files give the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ontology.model import DatePrecision, PartialDate
from ontology.registry_entries import ActorEntry, ActorType, InstrumentEntry, InstrumentType, IssueEntry, PropositionEntry, RoleEntry
from ontology.registry_tables import Tables
from ontology.terms import AIP, AIPV, PREFIXES, local_name

_USED = ("aip", "aipv", "iss", "ac", "in", "pr", "org", "foaf", "eli", "dct", "skos", "schema", "xsd", "wd")
_CLASSES = {
    "Person": f"{AIP.Actor} {PREFIXES['foaf']}Person",
    "Organization": f"{AIP.Actor} {PREFIXES['org']}Organization",
    "Polity": AIP.Polity,
    "Administration": AIP.Administration,
    "CollectiveActor": AIP.CollectiveActor,
}
_MAPPINGS = {"agora": "AGORA", "oecd": "OECD principle", "eu_ai_act": "EU AI Act / DPV", "cap": "Comparative Agendas Project"}
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})

Pair = tuple[str, str | None]


def registry_turtle(tables: Tables) -> str:
    """The whole of registry.ttl."""
    head = ["# Written by `python -m ontology.generate` from the CSV files of ontology/data: edit those."]
    head += [f"@prefix {prefix}: <{PREFIXES[prefix]}> ." for prefix in _USED]
    numbers: dict[str, int] = {}
    blocks = [*_type_schemes(tables), *_issue_scheme(tables)]
    blocks += [_issue(issue) for _, issue in sorted(tables.issues.items())]
    blocks += [_actor(actor) for _, actor in sorted(tables.actors.items())]
    for role in sorted(tables.roles, key=lambda role: role.person):
        numbers[role.person] = numbers.get(role.person, 0) + 1
        blocks.append(_role(role, numbers[role.person]))
    blocks += [_instrument(tables, instrument) for _, instrument in sorted(tables.instruments.items())]
    blocks += [_proposition(proposition) for _, proposition in sorted(tables.propositions.items())]
    return "\n".join(head) + "\n\n" + "\n".join(blocks) + "\n"


def own_turtle(tables: Tables) -> str:
    """The entries that a user added, as Turtle."""
    head = "".join(f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n" for prefix in _USED)
    blocks = [_actor(actor) for iri, actor in sorted(tables.actors.items()) if iri in tables.own]
    blocks += [_instrument(tables, instrument) for iri, instrument in sorted(tables.instruments.items()) if iri in tables.own]
    return head + "".join(f"{block}\n" for block in blocks)


def _node(iri: str) -> str:
    for prefix in _USED:
        rest = iri.removeprefix(PREFIXES[prefix])
        if rest != iri and re.fullmatch(r"[A-Za-z0-9](?:[\w-]*\w)?", rest):
            return f"{prefix}:{rest}"
    return f"<{iri}>"


def _words(text: str, tag: str = "@en") -> str | None:
    return f'"{text.translate(_ESCAPES)}"{tag}' if text else None


def _day(value: PartialDate | None) -> str | None:
    return f'"{value.day.isoformat()}"^^xsd:date' if value else None


def _precision(value: PartialDate | None) -> str | None:
    return _node(AIPV[value.precision]) if value and value.precision is not DatePrecision.DAY else None


def _checked(value: bool) -> Pair:
    return "aip:checked", "true" if value else "false"


def _source(value: str) -> Pair:
    return "dct:source", _node(value) if re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", value) else _words(value, "")


def _nodes(name: str, iris: Iterable[str | None]) -> Iterator[Pair]:
    yield from ((name, _node(iri)) for iri in iris if iri)


def _texts(name: str, texts: Iterable[str]) -> Iterator[Pair]:
    yield from ((name, _words(text)) for text in texts)


def _block(iri: str, types: str, pairs: Iterable[Pair]) -> str:
    grouped: dict[str, list[str]] = {}
    for name, value in pairs:
        if value is not None:
            grouped.setdefault(name, []).append(value)
    lines = [f"{_node(iri)} a {' , '.join(_node(each) for each in types.split())}"]
    lines += [f"{name} {' , '.join(dict.fromkeys(values))}" for name, values in grouped.items()]
    return " ;\n  ".join(lines) + " ."


def _type_schemes(tables: Tables) -> Iterator[str]:
    skos, scheme_type = PREFIXES["skos"], PREFIXES["skos"] + "ConceptScheme"
    schemes: tuple[tuple[str, str, str, Mapping[str, ActorType | InstrumentType]], ...] = (
        ("actor-type-scheme", "actor type", "What sort of actor it is.", dict(tables.actor_types)),
        ("instrument-type-scheme", "instrument type", "What sort of instrument it is.", dict(tables.instrument_types)),
    )
    for scheme, label, definition, types in schemes:
        yield _block(PREFIXES["aipv"] + scheme, scheme_type, [("skos:prefLabel", _words(label)), ("skos:definition", _words(definition))])
        for name, fine in sorted(types.items()):
            texts = [("skos:prefLabel", _words(fine.label)), ("skos:definition", _words(fine.definition))]
            yield _block(PREFIXES["aipv"] + name, skos + "Concept", [("skos:inScheme", f"aipv:{scheme}"), *texts])


def _issue_scheme(tables: Tables) -> Iterator[str]:
    groups = sorted(issue.iri for issue in tables.issues.values() if not issue.group)
    pairs = [("skos:prefLabel", _words("AI policy issues")), ("skos:definition", _words("The questions of AI policy, in five groups."))]
    yield _block(PREFIXES["iss"] + "scheme", PREFIXES["skos"] + "ConceptScheme", [*pairs, *_nodes("skos:hasTopConcept", groups)])


def _issue(issue: IssueEntry) -> str:
    pairs: list[Pair] = [
        ("skos:prefLabel", _words(issue.name)),
        ("skos:definition", _words(issue.definition)),
        ("skos:inScheme", "iss:scheme"),
    ]
    pairs.append(("skos:broader", _node(issue.group)) if issue.group else ("skos:topConceptOf", "iss:scheme"))
    pairs += _texts("skos:note", (f"{_MAPPINGS[scheme]}: {text}" for scheme, text in issue.mappings))
    return _block(issue.iri, f"{PREFIXES['skos']}Concept {AIP.Issue}", pairs)


def _actor(actor: ActorEntry) -> str:
    return _block(
        actor.iri,
        _CLASSES[actor.cls],
        [
            ("skos:prefLabel", _words(actor.name)),
            *_texts("skos:altLabel", actor.aliases),
            *_texts("skos:hiddenLabel", actor.metonyms),
            ("aip:actorType", _node(PREFIXES["aipv"] + actor.type)),
            ("aip:actorKind", _words(actor.kind, "")),
            *_nodes("aip:executiveOf", [actor.executive_of]),
            *_nodes("aip:headedBy", [actor.headed_by]),
            *_nodes("aip:successorOf", [actor.successor_of]),
            *_nodes("aip:renamedFrom", [actor.renamed_from]),
            *_nodes("org:subOrganizationOf", [actor.part_of]),
            *_interval(actor.valid_from, actor.valid_to),
            *_nodes("schema:sameAs", [actor.wikidata and PREFIXES["wd"] + actor.wikidata]),
            ("skos:editorialNote", _words(actor.note)),
            _checked(actor.checked),
            _source(actor.source),
        ],
    )


def _interval(start: PartialDate | None, end: PartialDate | None) -> Iterator[Pair]:
    yield "aip:validFrom", _day(start)
    yield "aip:datePrecision", _precision(start)
    yield "aip:validTo", _day(end)
    yield "aip:endPrecision", _precision(end)


def _role(role: RoleEntry, number: int) -> str:
    pairs = [("skos:prefLabel", _words(role.title)), *_nodes("org:member", [role.person]), *_nodes("org:organization", [role.organization])]
    own, state = f"{role.person}-role-{number}", (_checked(role.checked), _source(role.source))
    return _block(own, PREFIXES["org"] + "Membership", [*pairs, *_interval(role.valid_from, role.valid_to), *state])


def _instrument_classes(tables: Tables, instrument: InstrumentEntry) -> str:
    if instrument.type == "provision":
        return AIP.Provision
    if instrument.draft:
        return AIP.DraftInstrument
    legal = tables.instrument_types[instrument.type].legal
    return f"{AIP.PolicyInstrument} {PREFIXES['eli']}LegalResource" if legal else AIP.PolicyInstrument


def _instrument(tables: Tables, instrument: InstrumentEntry) -> str:
    uri = instrument.identifier.startswith("http")
    return _block(
        instrument.iri,
        _instrument_classes(tables, instrument),
        [
            ("skos:prefLabel", _words(instrument.name)),
            *_texts("skos:altLabel", instrument.aliases),
            ("aip:instrumentType", _node(PREFIXES["aipv"] + instrument.type)),
            *_nodes("aip:issuedBy", [instrument.issuer]),
            *_nodes("aip:jurisdiction", [instrument.jurisdiction]),
            ("dct:issued", _day(instrument.adopted)),
            ("aip:datePrecision", _precision(instrument.adopted)),
            ("aip:validFrom", _day(instrument.in_force)),
            ("aip:validTo", _day(instrument.ended)),
            ("aip:endPrecision", _precision(instrument.ended)),
            *((f"aip:{local_name(AIP[name])}", _node(other)) for name, other in instrument.relations),
            *_nodes("aip:addresses", instrument.issues),
            *_nodes("schema:legislationIdentifier", [instrument.identifier if uri else None]),
            ("dct:identifier", None if uri else _words(instrument.identifier, "")),
            *_nodes("schema:sameAs", [instrument.wikidata and PREFIXES["wd"] + instrument.wikidata]),
            ("skos:note", _words(instrument.status)),
            ("skos:editorialNote", _words(instrument.note)),
            _checked(instrument.checked),
            _source(instrument.source),
        ],
    )


def _proposition(proposition: PropositionEntry) -> str:
    return _block(
        proposition.iri,
        AIP.Proposition,
        [
            ("skos:prefLabel", _words(proposition.name)),
            ("skos:altLabel", _words(proposition.label)),
            *_nodes("aip:onIssue", proposition.issues),
            *_nodes("aip:specializes", proposition.specializes),
            *_nodes("aip:conflictsWith", proposition.conflicts),
        ],
    )
