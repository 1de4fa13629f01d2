"""Names of laws that many places use ("the AI Act", "AI Bill of Rights"): in a text about a state they are the state's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import policy_nouns
from ontology.model import Target, TargetKind

from .bill_numbers import BILL_NUMBER
from .chambers import STATE, homes_of
from .names import NameMatch

if TYPE_CHECKING:
    from ontology.registry import Registry
    from ontology.registry_entries import ActorEntry, InstrumentEntry

COMMON = frozenset("ai artificial intelligence data online safety privacy bill of rights on for the action national".split())
SPELLED_OUT = re.compile(r"\bartificial intelligence\b")
STATES_OWN = re.compile(
    r"\b(?:Gov\.|[Gg]overnor|[Ss]tate (?:law|senators?|[Ss]enate|[Hh]ouse)|[Ll]awmakers|[Ll]egislat(?:ors|ure)|General Assembly)(?!\w)"
)
MEMBER_STATES = frozenset(
    "Austria Belgium Bulgaria Croatia Cyprus Czechia Denmark Estonia Finland France Germany Greece Hungary Ireland Italy Latvia Lithuania "
    "Luxembourg Malta Netherlands Poland Portugal Romania Slovakia Slovenia Spain Sweden".split()
)
OWNER = re.compile(r"(?:['’]s?)? $")
FEDERAL = "United States"
BEHIND = {
    "eu": re.compile(r"\b(?:EU|Europe\w*|Brussels|MEPs?|member states)\b"),
    "uk": re.compile(r"\b(?:UK|U\.K\.|Brit\w+|Westminster)\b"),
}


def homonyms(text: str, matches: Sequence[NameMatch], registry: Registry, states: frozenset[str]) -> Mapping[str, Target]:
    """What bears a listed name here that elsewhere is another place's, by the name as written: a state's law, or one without an entry.

    Only in a text about a state's politics or its own law that says nothing of the place or the government whose law the entry is.
    """
    if not states:
        return {}
    about = STATES_OWN.search(text) is not None
    named = frozenset(iri for match in matches for iri in match.iris)
    found: dict[str, Target] = {}
    for words, iris in {text[match.start : match.end]: match.iris for match in matches}.items():
        entries = [registry.instruments.get(iri) for iri in iris]
        law = entries[0] if len(entries) == 1 else None
        if law is None or law.jurisdiction in states or not _is_common(words) or _is_told_of(law, text, named, registry):
            continue
        own = _own(words, states, registry)
        if about or (own is not None and _is_of_state(words, own, text, named, states, registry)):
            found[words] = own or Target(None, words, TargetKind.INSTRUMENT)
    return found


def own_numbers(text: str, states: frozenset[str], registry: Registry) -> Mapping[str, Target]:
    """The listed bill that each number means in a text about one state ("SB 482" beside "Florida"), by the number as written."""
    if len(states) != 1:
        return {}
    named = {number.group() for number in BILL_NUMBER.finditer(text)}
    return {number: law for number in sorted(named) if (law := _own(number, states, registry)) is not None}


def less_owned_laws(text: str, matches: Sequence[NameMatch], registry: Registry) -> list[NameMatch]:
    """The matches without laws of common names that the place in front makes its own ("Brazil's | AI Act", "the Texas | AI Act")."""
    places = {match.end: match for match in matches if all(iri in registry.actors for iri in match.iris)}

    def is_owned(match: NameMatch) -> bool:
        law = registry.instruments.get(match.iris[0])
        gap = OWNER.search(text, max(match.start - 3, 0), match.start)
        place = places.get(gap.start()) if gap is not None else None
        if law is None or place is None or not _is_common(text[match.start : match.end]):
            return False
        entries = [registry.actors[iri] for iri in place.iris]
        own = law.jurisdiction is not None and law.jurisdiction.endswith("/eu") and all(entry.name in MEMBER_STATES for entry in entries)
        return not own and all(entry.cls == "Polity" and entry.iri != law.jurisdiction for entry in entries)

    return [match for match in matches if not is_owned(match)]


def _is_of_state(words: str, own: Target, text: str, named: frozenset[str], states: frozenset[str], registry: Registry) -> bool:
    """True where the text names the state's law in full or who holds a post there, or its first line the state and the law."""
    first = text.partition("\n")[0]
    headline = words.lower() in first.lower() and any(registry.actors[state].name in first for state in states)
    people = [iri for iri in named if iri in registry.actors and registry.actors[iri].cls == "Person"]
    return own.iri in named or (headline and first != text) or any(homes_of(iri, registry) & states for iri in people)


def _is_common(name: str) -> bool:
    """True for a name that tells only its matter and its sort ("AI Act", not "TAKE IT DOWN Act")."""
    return all(word in COMMON or word in policy_nouns() for word in name.lower().split())


def _is_told_of(law: InstrumentEntry, text: str, named: frozenset[str], registry: Registry) -> bool:
    """True if the text speaks of whose law it is: the place by name, or, within the country, the government that issued it."""
    place = registry.actors.get(law.jurisdiction or "")
    issuer = registry.actors.get(law.issuer or "")
    if place is None or place.type == STATE:
        return True
    if law.name in text or (issuer is not None and bool({issuer.iri, issuer.headed_by} & named)):
        return True
    if place.name == FEDERAL:  # always around in a text about a state
        return False
    around = BEHIND.get(place.iri.rsplit("/", 1)[-1])
    spoken_of = place.name in text or (around is not None and around.search(text) is not None)
    return spoken_of or any(place.iri in (body.iri, body.part_of, body.executive_of) for body in _bodies(named, registry))


def _bodies(named: frozenset[str], registry: Registry) -> Iterator[ActorEntry]:
    """The listed actors among the names, and where the people among them hold posts."""
    posts = {role.organization for role in registry.roles if role.person in named and role.organization is not None}
    return (registry.actors[iri] for iri in named | posts if iri in registry.actors)


def _own(name: str, states: frozenset[str], registry: Registry) -> Target | None:
    """The listed law that the name means behind one of the states' names ("Colorado | AI Act")."""
    iris = {iri for form in _forms(name) for state in states for iri in registry.candidates(f"{registry.actors[state].name} {form}")}
    own = [iri for iri in iris if iri in registry.instruments]
    return registry.as_target(own[0]) if len(own) == 1 else None


def _forms(name: str) -> Iterator[str]:
    yield name
    yield SPELLED_OUT.sub("AI", name.replace("Artificial Intelligence", "artificial intelligence"))
