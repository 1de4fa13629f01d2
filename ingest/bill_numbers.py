"""Whose "SB 53" it is: every state counts its bills from one, so a bare number needs the right state, or none, around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .names import NameMatch

if TYPE_CHECKING:
    from ontology.registry import Registry

BILL_NUMBER = re.compile(r"\b(?:[SHA]\.?\s?[BRF]\.?|Assembly Bill|Senate Bill|House Bill|Prop(?:osition|\.))[\s-]?\d[\d-]*\w?\b")
OWNER = re.compile(r"['’]?s?['’]? $|['’] $")
STATE = "subnationalState"


def states(text: str, matches: list[NameMatch], registry: Registry) -> frozenset[str]:
    """The states a document speaks of: by name, by what belongs to one, by who holds a post there.

    A law named in full adds its state to these; alone it says nothing of others ("SB 53 and the RAISE Act").
    """
    sure = [match for match in matches if BILL_NUMBER.fullmatch(text[match.start : match.end]) is None]
    named = {iri for match in sure for iri in match.iris}
    people = {iri for iri in named if iri in registry.actors and registry.actors[iri].cls == "Person"}
    named.update(role.organization for role in registry.roles if role.person in people and role.organization is not None)
    spoken_of: set[str | None] = set()
    for entry in (registry.actors[iri] for iri in named if iri in registry.actors):
        spoken_of.update((entry.iri, entry.executive_of, entry.part_of))
    found = frozenset(iri for iri in spoken_of if iri is not None and _is_state(registry, iri))
    laws = {registry.instruments[iri].jurisdiction for iri in named if iri in registry.instruments}
    return found | {iri for iri in laws if iri is not None and _is_state(registry, iri)} if found else found


def settled(text: str, matches: list[NameMatch], registry: Registry, around: frozenset[str]) -> list[NameMatch]:
    """The matches, less bill numbers that belong elsewhere; `around` are the states the document speaks of.

    "Texas SB 53" is one name without an entry: the state in front of another's bill goes with the number.
    """
    kept: list[NameMatch] = []
    for match in matches:
        home = _home(text, match, registry)
        owner = kept[-1] if kept and OWNER.fullmatch(text[kept[-1].end : match.start]) else None
        if BILL_NUMBER.fullmatch(text[match.start : match.end]) is None or home is None:
            kept.append(match)
        elif owner is not None and _is_state(registry, owner.iris[0]):
            if owner.iris[0] == home:
                kept.append(match)
        elif not around or home in around:
            kept.append(match)
    return [match for match in kept if not _owns_next(text, match, kept, registry)]


def _owns_next(text: str, match: NameMatch, kept: list[NameMatch], registry: Registry) -> bool:
    """True for a state before a bill number that is not listed as its own."""
    behind = BILL_NUMBER.search(text, match.end)
    if behind is None or not OWNER.fullmatch(text[match.end : behind.start()]) or not _is_state(registry, match.iris[0]):
        return False
    return all(other.start != behind.start() for other in kept)


def _home(text: str, match: NameMatch, registry: Registry) -> str | None:
    """The state whose bill every bearer of the name is."""
    homes = {registry.instruments[iri].jurisdiction if iri in registry.instruments else None for iri in match.iris}
    home = homes.pop() if len(homes) == 1 else None
    return home if home is not None and _is_state(registry, home) else None


def _is_state(registry: Registry, iri: str) -> bool:
    entry = registry.actors.get(iri)
    return entry is not None and entry.type == STATE
