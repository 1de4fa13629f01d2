"""Actors by name or post: a registry entry on the document's day, an office, a person behind a title, a body behind its spokesperson."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, name_cues, policy_nouns
from ingest.naming.abroad import chamber_abroad
from ingest.naming.chambers import chamber, commons, in_state
from ingest.naming.mentions import DETERMINERS, Holder
from ingest.parsing.noun_phrases import conjuncts, phrase
from ingest.parsing.passage import Name, Passage
from ingest.parsing.syntax import children, obliques, start_before, words_on
from ontology.model import Actor, ActorKind
from ontology.offices import normalize

from .homes import is_home
from .proper import proper_name
from .titles import title_length

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.discourse import Discourse
    from ontology.registry_entries import ActorEntry

VOICES = WordSet("voices of a body")
VOICELESS = frozenset({ActorKind.COUNTRY, ActorKind.GROUP, ActorKind.LEGISLATURE, ActorKind.MEDIA, ActorKind.STATE})
SPEAKS_FOR = WordSet("standing for a body")
GONE = frozenset({"ex", "former", "onetime"})
JOINING = frozenset({"-", "and", "&"})
BEFORE_TITLES = frozenset({"-", "democratic", "gop", "city", "county"})  # besides the words that are posts themselves ("Utah Republican")
ROLE = re.compile(r"\b(?:administration|government|White House|Commission|ministry)$", re.IGNORECASE)
OWNED = re.compile(r"[A-Z][\w ]*['’]s? ")


def is_post(token: Token) -> bool:
    """True for a word of what somebody is ("vice", "president")."""
    return (token.lower_, "post") in name_cues()


def titled(noun: Token, passage: Passage) -> Holder | None:
    """Person behind a body or place and a post or title, whichever word the parser made the head.

    "Palantir co-founder Joe Lonsdale", "Utah Republican Rep. Ada Poe": it is she who takes the side, not Utah.
    """
    name = passage.names.get(noun.i)
    first = name.end if name is not None else noun.i + 1
    index = _behind_titles(first, passage, held=is_post(noun))
    told = index > first or (name is not None and _is_place(name, passage) and first in passage.names)
    if not told or index >= len(passage.doc) or passage.doc[index].pos_ != "PROPN" or _is_other_phrase(noun, first, passage):
        return None
    found = named(passage.doc[index], passage)
    return found if found is not None and passage.discourse.is_person(found.actor) else None


def is_homeland(noun: Token, passage: Passage) -> bool:
    """True for the country or state before a title and a name: nobody speaks of the place ("Utah Gov. Spencer Cox")."""
    name = passage.names.get(noun.i)
    return name is not None and _is_place(name, passage) and titled(noun, passage) is not None


def _behind_titles(first: int, passage: Passage, *, held: bool) -> int:
    """The token behind the posts and titles that begin at `first`; `first` itself if there are none. `held`: a post stands before it."""
    index = end = first
    while index < len(passage.doc):
        token = passage.doc[index]
        length = (index == end and title_length(index, passage)) or int(is_post(token))
        if length:
            end = index + length
            held = True
        elif token.lower_ not in (JOINING | {","} if held else BEFORE_TITLES):
            break
        index += length or 1
    return end if index == end else first


def _is_place(name: Name, passage: Passage) -> bool:
    """True for a country or state: the name right behind it has its title inside ("California | Governor Newsom")."""
    entries = [passage.discourse.registry.actors.get(iri) for iri in name.iris]
    return all(entry is not None and entry.cls == "Polity" for entry in entries)


def _is_other_phrase(noun: Token, first: int, passage: Passage) -> bool:
    """True where a relative clause begins behind the noun ("the bill | President Trump signed", "the RAISE Act | Gov. Hochul signed")."""
    law = noun.lemma_.lower() in policy_nouns() or any(iri in passage.discourse.registry.instruments for iri in _iris(noun, passage))
    return law or (noun.text[:1].islower() and passage.doc[first].text[:1].isupper())


def is_place(noun: Token, passage: Passage) -> bool:
    """True for the name of a country or state."""
    name = passage.names.get(noun.i)
    return name is not None and _is_place(name, passage)


def _iris(noun: Token, passage: Passage) -> tuple[str, ...]:
    name = passage.names.get(noun.i)
    return () if name is None else name.iris


def office(noun: Token, passage: Passage) -> Holder | None:
    """The holder of an office on the document's day ("the administration", "the White House")."""
    start, end = phrase(noun)
    words = passage.words(start, end).removeprefix("@")
    discourse = passage.discourse
    plain = DETERMINERS.sub("", words)
    is_commons = plain == "House of Commons"
    body = commons(discourse.document.text, discourse.registry) if is_commons else chamber(plain, discourse.home, discourse.registry)
    body = body or chamber_abroad(plain, discourse.country, discourse.registry)
    if body is not None:
        return Holder(body, passage.span(start, end), "role", 0.9)
    # "A white house" is a building: an office has one holder.
    if words.lower().startswith(("a ", "an ")):
        return None
    # "POTUS" needs no article.
    owned = words.lower().startswith("the ") or OWNED.match(words) is not None or words.isupper()
    readings = (words, plain, f"the {plain}") if ROLE.search(plain) else (words,) if owned else ()
    for part in readings:
        entry = _in_office(part.lower(), discourse)
        if entry is not None:
            return Holder(discourse.registry.as_actor(entry.iri), passage.span(start, end), "role", 0.95)
    return None


def _in_office(said: str, discourse: Discourse) -> ActorEntry | None:
    """Who holds the office; a bare "the administration" is the state's own in a text about one state's politics."""
    rows = discourse.registry.offices.get(normalize(said), ())
    if discourse.home is not None and any(row.kind == "administration" and row.polity == "*" for row in rows):
        return discourse.registry.office(said, on=discourse.on, polity=discourse.home)
    return discourse.registry.office(said, on=discourse.on)


def named(noun: Token, passage: Passage) -> Holder | None:
    """The registry entry, or the unlisted name, that a noun phrase bears; none where several share it or for a party or state."""
    discourse = passage.discourse
    if is_home(noun.i, passage):
        return None
    name = passage.names.get(noun.i)
    if name is not None:
        meant = passage.bearers(name)
        if len(meant) == 1 and meant[0] in discourse.registry.actors and not _narrower(noun, name, passage):
            words, bearer = passage.words(name.start, name.end), discourse.registry.as_actor(meant[0])
            one = in_state(words, bearer, discourse.home, discourse.registry)
            return Holder(one, passage.span(name.start, name.end), "name", 1.0)
        return None
    proper = proper_name(noun, passage)
    return Holder(proper.actor, passage.span(proper.start, proper.end), "name", proper.confidence) if proper else None


def _narrower(noun: Token, name: Name, passage: Passage) -> bool:
    """True if a proper noun before a listed group makes it another group ("New York | state lawmakers")."""
    entry = passage.discourse.registry.actors.get(name.iris[0])
    if entry is None or entry.cls != "CollectiveActor":
        return False
    start, _ = phrase(noun)
    return any(token.pos_ == "PROPN" for token in passage.doc[start : name.start])


def behind(noun: Token, passage: Passage) -> Holder | None:
    """Body behind those who stand for it ("a spokesperson for Meta", "Trump administration officials", "partners in the EU").

    A legislature has no such voice: "Senate leaders" and "House aides" are not the chamber. Nor do those who have left speak for it.
    """
    if noun.lemma_.lower() not in SPEAKS_FOR or words_on(noun, "amod") & GONE:
        return None
    owners = [owner for preposition, owner in obliques(noun) if preposition in ("for", "of", "at", "in", "from")]
    owners += children(noun, "compound", "nmod:poss", "nmod", "amod", "appos")
    for owner in owners:
        found = _office_inside(noun, owner, passage) or named(owner, passage)
        if found is not None and found.actor.kind is ActorKind.LEGISLATURE:
            return None
        if found is not None and not passage.discourse.is_person(found.actor):
            return Holder(found.actor, passage.span(*phrase(noun)), "description", 0.8)
    return None if owners else _of_last_body(noun, passage)


def all_behind(noun: Token, passage: Passage) -> list[Holder]:
    """The other bodies that several people stand for ("leaders of the Acme Guild and | the Bolt Union |")."""
    if noun.lemma_.lower() not in SPEAKS_FOR or noun.tag_ not in ("NNS", "NNPS"):
        return []
    owners = [owner for case, owner in obliques(noun) if case in ("for", "of", "from") for owner in conjuncts(owner)[1:]]
    found = [each for owner in owners if (each := named(owner, passage)) is not None and not passage.discourse.is_person(each.actor)]
    return [each for each in found if each.actor.kind is not ActorKind.LEGISLATURE]


def _of_last_body(noun: Token, passage: Passage) -> Holder | None:
    """The body that the sentence before is about, behind "a spokesman" of nobody ("Acme sued. | A spokesman | called it unfair")."""
    if noun.lemma_.lower() not in VOICES or noun.tag_ != "NN":
        return None
    start = start_before(noun.doc, noun.sent.start)
    near = [trace for trace in passage.discourse.trail if trace.block == passage.number and start <= trace.token < noun.sent.start]
    bodies = [trace.entity for trace in near if trace.subject and isinstance(trace.entity, Actor) and not trace.person]
    known = bodies[-1] if bodies and bodies[-1].kind not in VOICELESS else None
    return None if known is None else Holder(known, passage.span(*phrase(noun)), "description", 0.7)


def _office_inside(noun: Token, owner: Token, passage: Passage) -> Holder | None:
    """The office in the words before those who speak for it, less how high they stand ("a top | Trump administration | aide")."""
    if owner.i > noun.i:
        return office(owner, passage)
    for start in (phrase(noun)[0], owner.left_edge.i):
        words = DETERMINERS.sub("", passage.words(start, noun.i)).lower()
        entry = passage.discourse.registry.office(f"the {words}", on=passage.discourse.on)
        if entry is not None:
            return Holder(passage.discourse.registry.as_actor(entry.iri), passage.span(start, noun.i), "role", 0.85)
    return None
