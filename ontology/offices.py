"""Who is meant by "the administration", "the White House" or "the governor": the date and the polity decide, never the name alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from ontology.registry_entries import ActorEntry, OfficeRow, RoleEntry

_ARTICLES = frozenset({"the", "a"})


def normalize(phrase: str) -> str:
    """An office phrase as offices.csv writes it: lower case, straight apostrophes ("texas' governor"), single spaces, no article."""
    words = phrase.replace("’", "'").lower().replace("s's ", "s' ").split()
    return " ".join(words[1:] if words and words[0] in _ARTICLES else words)


def _in_office(actors: Iterable[ActorEntry], polity: str, head: str | None, on: date | None) -> ActorEntry | None:
    terms = [actor for actor in actors if actor.executive_of == polity and (head is None or actor.headed_by == head)]
    if on is None:
        return terms[0] if head is not None and len(terms) == 1 else None
    begun = [actor for actor in terms if actor.valid.start is not None and actor.valid.start <= on]
    latest = max(begun, key=lambda actor: actor.valid.start or date.min, default=None)
    # A named head stays meant after the term; an unnamed office has a holder only while a term runs.
    return latest if latest and (head is not None or latest.valid.contains(on)) else None


def _holder(roles: Iterable[RoleEntry], organization: str, title: str, on: date | None) -> str | None:
    if on is None:
        return None
    people = {
        role.person
        for role in roles
        if role.organization == organization and role.title == title and role.valid.start and role.valid.contains(on)
    }
    return people.pop() if len(people) == 1 else None


def _resolve(
    row: OfficeRow, actors: Mapping[str, ActorEntry], roles: Iterable[RoleEntry], polity: str, on: date | None
) -> ActorEntry | None:
    where = polity if row.polity == "*" else row.polity
    if row.kind == "administration":
        current = _in_office(actors.values(), where, row.head, on)
        if row.offset == -1:
            return actors[current.successor_of] if current and current.successor_of else None
        return current
    organization = where if row.organization == "*" else row.organization
    if row.kind == "body":
        return actors[organization] if organization else None
    person = _holder(roles, organization or where, row.title, on)
    return actors[person] if person else None


def resolve_office(
    phrase: str,
    rows: Mapping[str, tuple[OfficeRow, ...]],
    actors: Mapping[str, ActorEntry],
    roles: Iterable[RoleEntry],
    *,
    polity: str,
    on: date | None,
) -> ActorEntry | None:
    """The actor that `phrase` denotes in a text about `polity` on a date; None when the phrase is no office or cannot be decided."""
    for row in rows.get(normalize(phrase), ()):
        if row.scope == "any" or row.polity in {"*", polity}:
            found = _resolve(row, actors, roles, polity, on)
            if found is not None:
                return found
    return None
