"""A surname alone whose only listed bearer has a post in what the text is about: "Newsom vetoed SB 1047", "Nvidia's Huang"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ingest.lexicon import ambiguous_surnames, name_cues

if TYPE_CHECKING:
    from ontology.model import Actor
    from ontology.registry import Registry

GIVEN = r"(?P<given>[A-Z][\w.'’-]*) "
OPENERS = frozenset(
    "a although and as at because before but by for from he her his how if in like meanwhile on or our she since so that the their then"
    " they this though to under unlike until what when where whether while who why with yet".split()
)


class Posts:
    """Who of the registry's people a text can mean by a surname that it never sets behind a given name."""

    def __init__(self, text: str, named: Iterable[str], bearers: Mapping[str, tuple[Actor, ...]], registry: Registry) -> None:
        """`named` are the IRIs that the text names, `bearers` the registry's people by surname."""
        self._text = text
        self._bearers = bearers
        named = frozenset(named)
        laws = [registry.instruments[iri] for iri in named if iri in registry.instruments]
        self._about = named | {iri for law in laws for iri in (law.jurisdiction, law.issuer) if iri is not None}
        self._roles = registry.roles

    def bearer(self, surname: str) -> Actor | None:
        """The person, if nobody else of that name is listed or named in full, and the text speaks of where he has or had a post."""
        people = self._bearers.get(surname, ())
        if len(people) != 1 or surname in ambiguous_surnames() or self._names_in_full(surname):
            return None
        posts = {role.organization for role in self._roles if role.person == people[0].iri}
        return people[0] if posts & self._about else None

    def _names_in_full(self, surname: str) -> bool:
        given = (match["given"].lower() for match in re.finditer(rf"\b{GIVEN}{re.escape(surname)}\b", self._text))
        return any(word not in OPENERS and not _is_title(word.rstrip(".")) for word in given)


def _is_title(word: str) -> bool:
    return any((word, place) in name_cues() for place in ("title", "post"))
