"""Whose "SB 53" it is: every state counts its bills from one, so a bare number needs the right state, or none, around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .chambers import less_owned
from .names import NameMatch
from .own_titles import own_titles

if TYPE_CHECKING:
    from ontology.registry import Registry

BILL_NUMBER = re.compile(
    r"(?<![\w.])(?:"
    r"(?:(?:C\.?S\.?)?[SHA]\.?\s?[BRF]\.?|[SH]\.?\s?(?:(?:Con|J)\.?\s?)?Res\.?|Prop(?:osition|\.)"
    r"|(?:Assembly|Senate|House) (?:Bill|File|(?:(?:Joint|Concurrent) )?Resolution)|Legislative (?:Bill|Document))"
    r"(?:\s?No\.?)?[\s-]?(?:\d{1,2},\d{3}/\d{2,4}|\d[\d-]*\w?)"
    r"|Bill (?:No\.?\s?(?:\d{1,2},\d{3}|\d{1,5})(?:[-/]\d{2,4})?|(?:\d{1,2},\d{3}|\d{1,5})/\d{2,4}|[CS]-\d{1,3})"  # Canada's "Bill C-27"
    r"|[SH]\.\s?\d{1,5}(?:-?[A-Z])?|A\.\s?\d{3,5}(?:-?[A-Z])?"  # "S. 99", "H.4029"
    r"|[SA](?!\d000\b)\d{4,5}(?:-?[A-Z])?"  # New York's "S7543A", "A3008-B"; but "A6000" is a chip
    r"|[SA]\d{1,5}(?:-?[A-Z])?(?=/[SA]\.?\d)|(?<=[\dA-Z]/)[SA]\d{1,5}(?:-?[A-Z])?"  # "A30/S77"
    r"|L\.?[BD]\.? \d{2,4})\b"
)
BILL_NUMBERS = re.compile(rf"{BILL_NUMBER.pattern}(?:\s?/\s?{BILL_NUMBER.pattern})*")  # one bill before two chambers: "S. 99/H.R. 77"
AMENDMENTS = re.compile(r"\bAmendments? (?:Nos?\.? )?\d+[A-Z]{0,2}(?:(?:,? and |, | to |[-–])\d+[A-Z]{0,2})*\b")
OWNED = re.compile(rf"['’]?s?['’]? (?P<number>{BILL_NUMBER.pattern})")
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
    """The matches, less bill numbers that belong elsewhere and ends of longer titles; `around` are the states the document speaks of.

    "Texas SB 53" is one name without an entry: the state in front of another's bill goes with the number.
    """
    titles = own_titles(text, matches, registry)
    matches = [match for match in matches if not any(start < match.start and match.end <= end for start, end in titles)]
    owners: dict[int, NameMatch] = {}
    for match in matches:
        number = OWNED.match(text, match.end) if _is_state(registry, match.iris[0]) else None
        if number is not None:
            owners[number.start("number")] = match
    kept = [match for match in matches if _belongs(text, match, registry, around, owners.get(match.start))]
    listed = {match.start for match in kept}
    disowned = {owner.start for number, owner in owners.items() if number not in listed}
    return less_owned(text, [match for match in kept if match.start not in disowned], registry)


def _belongs(text: str, match: NameMatch, registry: Registry, around: frozenset[str], owner: NameMatch | None) -> bool:
    """False for a bare number that the state in front of it, or the states around it, make another bill's."""
    home = _home(match, registry)
    if home is None or BILL_NUMBER.fullmatch(text[match.start : match.end]) is None:
        return True
    return owner.iris[0] == home if owner is not None else not around or home in around


def _home(match: NameMatch, registry: Registry) -> str | None:
    """The state whose bill every bearer of the name is."""
    homes = {registry.instruments[iri].jurisdiction if iri in registry.instruments else None for iri in match.iris}
    home = homes.pop() if len(homes) == 1 else None
    return home if home is not None and _is_state(registry, home) else None


def _is_state(registry: Registry, iri: str) -> bool:
    entry = registry.actors.get(iri)
    return entry is not None and entry.type == STATE
