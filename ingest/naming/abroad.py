"""Whose "the Senate" it is in a text about another country than the United States: that country's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ontology.model import Actor, ActorKind

from .chambers import outer_bodies

if TYPE_CHECKING:
    from ontology.registry import Registry

    from .names import NameMatch

COUNTRY = "country"
AMERICAN = re.compile(
    r"\bU\.?S\.?(?:A\.?)?(?!\w)|\bUnited States\b|\bAmerican?s?\b|\bWashington\b|\bWhite House\b|\bCongress|\bCapitol\b|\b[DRI]\.?[-–][A-Z]"
)
CHAMBER = re.compile(r"(?:[Tt]he )?(?P<body>Senate|House of Representatives)")


def country_told_of(text: str, matches: Sequence[NameMatch], registry: Registry) -> str | None:
    """The IRI of the one country that the text names, or names the bodies of; None if it names several or speaks of the United States."""
    if AMERICAN.search(text) is not None:
        return None
    alone = (match.iris[0] for match in matches if len(match.iris) == 1)
    told = Counter(outer for iri in alone for outer in outer_bodies(iri, registry) if registry.actors[outer].type == COUNTRY)
    told.pop(next((iri for iri in told if iri.endswith("/us")), ""), None)  # its Senate goes by the bare name
    return next(iter(told)) if len(told) == 1 else None


def chamber_abroad(words: str, country: str | None, registry: Registry) -> Actor | None:
    """The chamber of that country, listed or by its name ("Senate of Australia"); None for other words."""
    told = CHAMBER.fullmatch(words)
    if told is None or country is None:
        return None
    bodies = (iri for iri, actor in registry.actors.items() if actor.part_of == country and told["body"] in actor.name)
    listed = next((iri for iri in bodies if registry.as_actor(iri).kind is ActorKind.LEGISLATURE), None)
    name = f"{told['body']} of {registry.actors[country].name}"
    return registry.as_actor(listed) if listed is not None else Actor(None, name, ActorKind.LEGISLATURE)
