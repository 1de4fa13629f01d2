"""Whose "the Senate" it is: every state has one, and a text about one state's politics seldom says so twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ontology.model import Actor, ActorKind

from .names import NameMatch
from .state_names import STATES

if TYPE_CHECKING:
    from ontology.registry import Registry

STATE = "subnationalState"
HOUSES = r"Senate|House(?: of (?:Representatives|Delegates))?|Assembly|[Ll]egislature|[Gg]eneral [Aa]ssembly"
BODY = re.compile(rf"(?:[Tt]he )?(?:(?P<state>[A-Z]\w+(?: [A-Z]\w+)?) )?(?:[Ss]tate )?(?P<body>{HOUSES})")
OWN_BODY = re.compile(r" (?:State )?House of Representatives\b")
OWN = re.compile(
    r"['’]?s?['’]? (?:[Ss]tate )?(?:(?:Senate|House|Assembly|[Ll]egislature|General Assembly|Gov\.|Lt\.)(?!\w)|[Gg]overnor\b"
    r"|[Ll](?:awmaker|egislator|egislative)s?\b)"
)
FEDERAL = re.compile(
    r"\bCongress(?:m[ae]n|wom[ae]n|ional)?\b|\bCapitol Hill\b|\bU\.?S\.? (?:Senat|House|Sen\b|Rep\b|representative)"
    r"|\bfederal (?:lawmakers|legislators|bill)\b|\b(?:Lords|Commons|Parliament)\b"
    rf"|\b[DRI]\.?[-–](?:[A-Z]{{2}}\b|Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah|{'|'.join(map(re.escape, STATES))})"
)
COMMONS = {
    "UK House of Commons": re.compile(r"\b(?:UK|U\.K\.|Brit\w+|Westminster|Lords|[Pp]eers|Downing Street|England|Scotland|Wales)(?!\w)"),
    "House of Commons of Canada": re.compile(r"\b(?:Canad\w+|Ottawa|Qu[eé]bec|Ontario|Bill C-\d+)\b"),
}
SHARED = re.compile(r"(?:Senate|House)\b")  # committees and party groups that every state has too
FEDERAL_BODY = "us-congress"
DEPTH = 3  # a committee of a chamber of a legislature of a state


def home_state(text: str, matches: Sequence[NameMatch], registry: Registry) -> str | None:
    """The IRI of the one state whose chambers, governor or legislators the text names; None if it names federal ones or another state's."""
    if FEDERAL.search(text) is not None:
        return None
    found: set[str] = set()
    for match in matches:
        homes = {home for iri in match.iris for home in homes_of(iri, registry)}
        if homes == {None} and SHARED.match(text, match.start) is None:
            return None
        named_alone = len(match.iris) == 1 and is_state(match.iris[0], registry)
        if named_alone and OWN.match(text, match.end):
            found.add(match.iris[0])
        found.update(home for home in homes if home is not None)
    return found.pop() if len(found) == 1 else None


def chamber(words: str, home: str | None, registry: Registry) -> Actor | None:
    """The chamber that "the Ohio House" means, or "the Senate" and "the Legislature" in a text about the state `home`; None for others."""
    told = BODY.fullmatch(words)
    if told is None:
        return None
    if told["state"] is not None:
        states = [iri for iri in registry.candidates(told["state"]) if is_state(iri, registry)]
        home = states[0] if len(states) == 1 else None
    if home is None:
        return None
    name = f"{registry.actors[home].name} {told['body'][0].upper()}{told['body'][1:]}"
    listed = [iri for iri in registry.candidates(name) if iri in registry.actors]
    return registry.as_actor(listed[0]) if len(listed) == 1 else Actor(None, name, ActorKind.LEGISLATURE)


@lru_cache(maxsize=4)
def commons(text: str, registry: Registry) -> Actor | None:
    """The House of Commons of the country that the text speaks of more often; None where it speaks of neither."""
    told = {name: len(country.findall(text)) for name, country in COMMONS.items()}
    name = max(told, key=lambda each: told[each])
    listed = [iri for iri in registry.candidates(name) if iri in registry.actors]
    return registry.as_actor(listed[0]) if listed and len(set(told.values())) > 1 else None


def in_state(words: str, actor: Actor, home: str | None, registry: Registry) -> Actor:
    """The actor that bears the name, or in a text about the state `home` that state's own ("Senate Republicans")."""
    is_person = actor.iri is not None and registry.actors[actor.iri].cls == "Person"
    if home is None or is_person or SHARED.match(words) is None:
        return actor
    return Actor(None, f"{registry.actors[home].name} {words}", actor.kind)


def less_owned(text: str, matches: list[NameMatch], registry: Registry) -> list[NameMatch]:
    """The matches without the federal House where the words before make it a state's ("the Ohio | House of Representatives")."""
    states = [match.end for match in matches if is_state(match.iris[0], registry) and OWN_BODY.match(text, match.end)]
    owned = {place + 1 for place in states}
    return [match for match in matches if match.start not in owned]


@cache
def homes_of(iri: str, registry: Registry) -> frozenset[str | None]:
    """The states to whose politics the actor belongs; None among them for the federal legislature, its parts and members."""
    if iri not in registry.actors or is_state(iri, registry):
        return frozenset()
    entry = registry.actors[iri]
    bodies = [role.organization for role in registry.roles if role.person == iri] if entry.cls == "Person" else [iri, entry.executive_of]
    around = {outer for body in bodies for outer in outer_bodies(body, registry)}
    states: set[str | None] = {outer for outer in around if is_state(outer, registry)}
    return frozenset(states | ({None} if any(outer.endswith(f"/{FEDERAL_BODY}") for outer in around) else set()))


def outer_bodies(iri: str | None, registry: Registry) -> Iterator[str]:
    """The body and those that it is a part of, the nearest first."""
    for _ in range(DEPTH):
        if iri is None or iri not in registry.actors:
            return
        yield iri
        iri = registry.actors[iri].part_of


def is_state(iri: str, registry: Registry) -> bool:
    """True for a state of the United States."""
    entry = registry.actors.get(iri)
    return entry is not None and entry.type == STATE
