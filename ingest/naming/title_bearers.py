"""Whether somebody listed can be meant by a title and a surname: "Gov. Smith" is no minister in London, nor another state's senator."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from .chambers import homes_of

if TYPE_CHECKING:
    from ontology.registry import Registry

# A title as written before a name -> the word that the list of posts has for it.
POSTS = (
    (re.compile(r"\b(?:lt\. govs?\.?|lieutenant governors?)$"), "Lieutenant Governor"),
    (re.compile(r"\b(?:govs?\.?|governors?)$"), "Governor"),
    (re.compile(r"\b(?:attorneys? general|ags?)$"), "Attorney General"),
    (re.compile(r"\b(?:sens?\.?|senators?)$"), "Senator"),
    (re.compile(r"\b(?:reps?\.?|representatives?|congressm[ae]n|congresswom[ae]n)$"), "Representative"),
    (re.compile(r"\b(?:assembly ?members?|assemblym[ae]n|assemblywom[ae]n|asm\.?)$"), "Assemblymember"),
    (re.compile(r"\b(?:dels?\.?|delegates?)$"), "Delegate"),
    (re.compile(r"\bmayors?$"), "Mayor"),
    (re.compile(r"\b(?:secretary|secretaries)$"), "Secretary"),
    (re.compile(r"\bcommissioners?$"), "Commissioner"),
    (re.compile(r"\bmeps?$"), "MEP"),
)


def can_be(iri: str, title: str, registry: Registry, states: frozenset[str], home: str | None) -> bool:
    """False for a person whose posts are none of that title, or are another state's than `states`, of which the text speaks.

    In a text about the politics of the state `home` the person must be of that state. `title` is what stands before the name.
    """
    posts = _posts(registry).get(iri, ())
    post = next((post for written, post in POSTS if written.search(title.lower().strip())), None)
    if post is not None and posts and not any(post in held for held in posts):
        return False
    own = homes_of(iri, registry)
    known = frozenset(state for state in own if state is not None)
    if home is not None and own:
        return home in known
    return not (known and states) or bool(known & states)


@cache
def _posts(registry: Registry) -> Mapping[str, list[str]]:
    """The titles of whatever each person is or was, gathered once for a registry."""
    held: dict[str, list[str]] = {}
    for role in registry.roles:
        held.setdefault(role.person, []).append(role.title)
    return held
