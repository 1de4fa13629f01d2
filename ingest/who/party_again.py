"""Who "the Democrat" is: the politician mentioned last, in a parliament or in office ("Gov. Roe signed it. | The Democrat | liked it")."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.mentions import Holder
from ingest.parsing.noun_phrases import phrase
from ontology.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

MEMBERS = WordSet("party members")
IN_OFFICE = frozenset({"headOfGovernment", "official", "legislator"})
TITLES = r"(?:Gov\.|Lt\. Gov\.|Governor|President|Mayor|Attorney General)"
FAR = 4  # blocks


def party_again(noun: Token, passage: Passage) -> Holder | None:
    """The politician whom a bare "the Democrat" takes up; None for one of whom the phrase says more ("the Democrat running for mayor")."""
    start, end = phrase(noun)
    bare = end == start + 2 and passage.doc[start].lower_ == "the" and noun.tag_ not in ("NNS", "NNPS")
    if not bare or noun.lower_ not in MEMBERS or any(child.i > noun.i for child in noun.children):
        return None
    people = [
        trace.entity
        for trace in passage.discourse.traces_before(passage.number, noun.i)
        if trace.person
        and isinstance(trace.entity, Actor)
        and passage.number - trace.block <= FAR
        and _is_politician(trace.entity, passage)
    ]
    return Holder(people[-1], passage.span(start, end), "description", 0.75) if people else None


def _is_politician(person: Actor, passage: Passage) -> bool:
    entry = passage.discourse.registry.actors.get(person.iri or "")
    if entry is not None:
        return entry.type in IN_OFFICE
    return person.kind is ActorKind.LEGISLATOR or _is_titled(person.name.split()[-1], passage.discourse.document.text)


@lru_cache(maxsize=256)
def _is_titled(surname: str, text: str) -> bool:
    return re.search(rf"\b{TITLES} (?:[A-Z][\w.’'-]* ){{0,2}}{re.escape(surname)}\b", text) is not None
