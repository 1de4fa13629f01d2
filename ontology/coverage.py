"""How much the registry holds: entries by table, kind and region, and how many of them were seen in a source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ontology.registry import Registry
from ontology.terms import PREFIXES, local_name

ANYWHERE = "no one region"
# Ids say where a body is at home when nothing else does.
_HOMES = {"us": "us", "eu": "eu", "uk": "uk", "cn": "china"}


@dataclass(frozen=True, slots=True)
class Known:
    """One line of a table: what it is about, and whether it was seen in a source."""

    table: str
    kind: str
    region: str
    id: str
    name: str
    checked: bool
    source: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many lines of a table are of one kind, or at home in one region; `share` is checked / entries; None where
    an entry is our own wording, which no source could bear out.
    """

    table: str
    kind: str
    region: str
    entries: int
    checked: int | None
    sourced: int | None
    share: float | None


def known(registry: Registry) -> Iterator[Known]:
    """Every actor, role and instrument, in the order of its table, kind, region and id."""
    regions = _Regions(registry)
    found = [
        *(
            Known("actors", actor.kind, regions.of(iri), local_name(iri), actor.name, actor.checked, actor.source)
            for iri, actor in registry.actors.items()
        ),
        *(
            Known("instruments", each.type, regions.of(each.jurisdiction), local_name(iri), each.name, each.checked, each.source)
            for iri, each in registry.instruments.items()
        ),
        *(
            Known(
                "roles",
                _kind(registry, role.organization),
                regions.of(role.organization),
                local_name(role.person),
                _told(registry, role.person, role.title),
                role.checked,
                role.source,
            )
            for role in registry.roles
        ),
    ]
    yield from sorted(found, key=lambda each: (each.table, each.kind, each.region, each.id, each.name))


def counts(registry: Registry) -> tuple[Count, ...]:
    """Everything counted, table by table: first each kind, then each region, then the total, of kind "all" and region "all"."""
    groups: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for line in known(registry):
        for kind, region in ((line.kind, "all"), ("all", line.region), ("all", "all")):
            groups[line.table, kind, region].update(entries=1, checked=int(line.checked), sourced=int(bool(line.source)))
    ordered = sorted(groups, key=lambda key: (key[0], key[1] == "all", key[2] == "all", key))
    issues = sum(bool(issue.group) for issue in registry.issues.values())
    ours = (("issues", issues), ("propositions", len(registry.propositions)))
    return (
        *(_count(key, groups[key]) for key in ordered),
        *(Count(table, "all", "all", number, None, None, None) for table, number in ours),
    )


def _count(key: tuple[str, str, str], group: Mapping[str, int]) -> Count:
    entries, checked, sourced = group["entries"], group["checked"], group["sourced"]
    return Count(*key, entries, checked, sourced, round(checked / entries, 2))


def _told(registry: Registry, person: str, title: str) -> str:
    return f"{registry.actors[person].name}, {title}"


def _kind(registry: Registry, organization: str | None) -> str:
    return f"in {registry.actors[organization].kind}" if organization else "in no organization"


class _Regions:
    """Where an actor is at home: the outermost polity it is part of, the executive it is, or where a person holds a role."""

    def __init__(self, registry: Registry) -> None:
        self._actors = registry.actors
        self._posts: dict[str, list[str]] = defaultdict(list)
        for role in registry.roles:
            if role.organization:
                self._posts[role.person].append(role.organization)

    def of(self, iri: str | None) -> str:
        """The name of the region, or `ANYWHERE`."""
        home = self._home(iri, frozenset()) if iri else None
        return self._actors[home].name if home else ANYWHERE

    def _home(self, iri: str, seen: frozenset[str]) -> str | None:
        actor = self._actors[iri]
        if iri in seen:
            return None
        wider = (actor.part_of, actor.executive_of, actor.renamed_from, *self._posts.get(iri, ()))
        homes = (self._home(each, seen | {iri}) for each in wider if each)
        found = next((home for home in homes if home), None)
        if found or actor.cls == "Polity":
            return found or iri
        prefix = PREFIXES["ac"] + _HOMES.get(local_name(iri).partition("-")[0], "")
        return prefix if prefix in self._actors and "-" in local_name(iri) else None
