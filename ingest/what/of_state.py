"""What is told by its state alone: "the California bill" is SB 1047 where the text spoke of no other, "U.S. policy" is nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.descriptions import described_kinds
from ingest.naming.state_names import FULL
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import relation
from ingest.who.named import is_place

from .spoken_of import fits

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ontology.model import Target

SAID = re.compile(rf"(?P<state>{FULL})(?: (?:AI|artificial intelligence|AI safety))?", re.IGNORECASE)
LAWS = WordSet("laws of a state")


def of_its_state(noun: Token, passage: Passage) -> Target | None:
    """The one instrument of the state that stands before the noun; None where there are several, and for other words."""
    start, _ = phrase(noun)
    if noun.lemma_.lower() not in LAWS or noun.tag_ != "NN" or passage.doc[start].lower_ != "the":
        return None
    said = SAID.fullmatch(passage.words(start + 1, noun.i).strip())
    if said is None:
        return None
    kinds = described_kinds(noun.lemma_.lower(), "instrument")
    spoken = {target for _, target in passage.discourse.targets_before(passage.number, noun.i) if fits(target, noun, kinds, passage)}
    own = [target for target in spoken if _state(target, passage) == said["state"].lower()]
    return own[0] if len(own) == 1 else None


def _state(target: Target, passage: Passage) -> str:
    """The state whose law it is by the registry or its name, else the only one that the text is about; "" where that is not known."""
    registry = passage.discourse.registry
    entry = registry.instruments.get(target.iri or "")
    if entry is not None:
        place = registry.actors.get(entry.jurisdiction or "")
        return "" if place is None else place.name.lower()
    named = re.match(FULL, target.name)
    home = registry.actors.get(passage.discourse.home or "")
    return named.group().lower() if named is not None else "" if home is None else home.name.lower()


def says_only_where(noun: Token, end: int, passage: Passage) -> bool:
    """True for the policy of a country in no other words, which says nothing ("to set | U.S. policy |")."""
    before = [word for word in noun.doc[phrase(noun)[0] : noun.i] if relation(word) not in ("det", "case", "punct")]
    alone = noun.lemma_.lower() == "policy" and end == noun.i + 1 and bool(before)
    return alone and all(word.i in passage.names and is_place(word, passage) for word in before)
