"""Titles before a name, and what they tell of its bearer: "Senators Poe and Quill", "Attorney General Rob Bonta", "Lady Roe"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, name_cues
from ingest.naming.discourse import people
from ingest.naming.title_bearers import can_be
from ingest.parsing.closed_classes import JOINTS
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import relation
from ontology.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ontology.registry import Registry

WITHIN_NAMES = WordSet("titles within names")
PRESIDES = re.compile(r"\bChair(?:m[ae]n|wom[ae]n|person)?s?$")
LONGEST_TITLE = 3  # words ("secretary of state")
ROW = 16  # tokens of a row of names behind one title
PEERS = (frozenset({"Baroness", "Lady", "Viscountess", "Countess"}), frozenset({"Lord", "Baron", "Viscount", "Earl"}))
OFFICE_TYPES = {
    ActorKind.LEGISLATOR: frozenset({"legislator"}),
    ActorKind.ADMINISTRATION: frozenset({"headOfGovernment", "official"}),
}


def peer(words: str, passage: Passage) -> Actor | None:
    """The peer with that surname whom the text or the registry calls by another title of the kind ("Lady Roe" for "Baroness Roe")."""
    titles = next((each for each in PEERS if words.split()[0] in each), None)
    if titles is None or words.count(" ") != 1:
        return None
    surname = words.split()[1]
    known = passage.discourse.surnames.get(surname)
    if known is not None and known.name.split()[0] in titles:
        return known
    listed = {actor for title in titles if (actor := passage.discourse.bearer(f"{title} {surname}")) is not None}
    return listed.pop() if len(listed) == 1 else None


def kind_by_title(start: int, after: int, passage: Passage) -> ActorKind | None:
    """The kind that the first title of tokens [start, after) tells, else one of one or two words before them."""
    for index in (*range(start, after), start - 1, start - 2):
        if index >= 0 and (index >= start or index + title_length(index, passage) in (start, after)):
            kind = name_cues().get((_title_at(index, passage), "title"))
            if kind is not None:
                return kind
    return None


def shared_title(token: Token, passage: Passage) -> ActorKind | None:
    """The kind that a plural title before the first of several names tells of each ("Senators Poe (D-WA) and | Quill")."""
    first = token
    while relation(first) == "conj" and first.head.i < first.i and first.head.pos_ == "PROPN":
        first = first.head
    if first.i == token.i:
        return None
    cues = name_cues()
    before = [passage.doc[index].lower_ for index in range(max(first.left_edge.i - 1, 0), first.i)]
    plural = [word for word in before if (word, "title") in cues and (re.sub(r"s(?=\.?$)", "", word), "title") in cues and "s" in word[-2:]]
    return cues[plural[0], "title"] if plural else None


def _title_at(index: int, passage: Passage) -> str:
    """The title that begins at the token: up to three words if they are one ("attorney general"), else the word itself."""
    words = [token.lower_ for token in passage.doc[index : index + LONGEST_TITLE]]
    readings = (" ".join(words[:length]) for length in range(len(words), 1, -1))
    return next((reading for reading in readings if (reading, "title") in name_cues()), words[0])


def title_length(index: int, passage: Passage) -> int:
    """Of the title that begins at the token, in tokens; 0 if none does."""
    said = _title_at(index, passage)
    return said.count(" ") + 1 if (said, "title") in name_cues() else 0


def after_titles(start: int, end: int, passage: Passage) -> int:
    """Where in tokens [start, end) the name begins that stands behind titles and posts; the last word is always of the name."""
    behind = (start - back + title_length(start - back, passage) for back in (2, 1) if start >= back)
    start = max((place for place in behind if start < place < end), default=start)  # "Ranking | Member Poe |"
    while start < end - 1 and 0 < (length := title_length(start, passage)) < end - start:
        start += length
    if (passage.doc[end - 1].lower_, "suffix") in name_cues() and passage.doc[start].lower_ in WITHIN_NAMES:
        return start  # "National Widget Center"
    if start < end - 1 and PRESIDES.match(passage.doc[end - 2].text) and (passage.doc[end - 1].lower_, "suffix") not in name_cues():
        return end - 1  # "Subcommittee Chair | Poe |"
    for last in range(end - 3, start - 1, -1):
        length = title_length(last, passage)
        if (length or (passage.doc[last].lower_, "post") in name_cues()) and end - last <= 4:
            return min(last + max(length, 1), end - 1)
    return start


def titled_person(title: ActorKind | None, words: str, start: int, passage: Passage) -> Actor | None:
    """The one listed person with that surname, when a title of office stands before it ("Senator Hawley", "Chairman Cruz")."""
    said = _title_of_a_row(start, passage) or passage.doc[max(start - 3, 0) : start].text
    presides = PRESIDES.search(said) is not None
    office = ActorKind.LEGISLATOR if presides else title
    if " " in words or office not in OFFICE_TYPES:
        return None
    registry = passage.discourse.registry
    named = people(registry).get(words, ())
    chairs = _chairs(registry) if presides else frozenset()
    fitting = OFFICE_TYPES[office]
    bearers = [actor for actor in named if actor.iri in chairs]
    bearers = bearers or [actor for actor in named if registry.actors[actor.iri or ""].type in fitting]
    about = passage.discourse
    able = [each for each in bearers if can_be(each.iri or "", said, registry, about.states, about.home)]
    return able[0] if len(able) == 1 else None


@cache
def _chairs(registry: Registry) -> frozenset[str]:
    """Who is, or has been, the chair of anything: asked at each "Chairman Cruz", gathered once for a registry."""
    return frozenset(role.person for role in registry.roles if role.title.lower() == "chair")


def _title_of_a_row(start: int, passage: Passage) -> str:
    """The plural title before the first of several names that stand in a row up to `start` ("| Senators | Poe (D-WA) and Quill")."""
    for token in reversed(passage.doc[max(start - ROW, 0) : start]):
        if (token.lower_, "title") in name_cues() and token.text.rstrip(".").endswith("s"):
            return token.text
        if token.pos_ not in ("PROPN", "PUNCT") and token.lower_ not in JOINTS:
            return ""
    return ""
