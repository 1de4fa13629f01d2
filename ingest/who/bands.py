"""A coalition or group that was described and is spoken of again ("a coalition of chambers wrote ... | The coalition | opposes it")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns
from ingest.naming.discourse import Band
from ingest.naming.mentions import Holder
from ingest.parsing.closed_classes import TAKING_UP
from ingest.parsing.noun_phrases import phrase
from ontology.model import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

BANDS = WordSet("bands")
NEW = frozenset({"a", "an"})
FAR = 4  # blocks


def is_new_band(noun: Token, passage: Passage) -> bool:
    """True for the first mention of several as one ("| a bipartisan group of senators |"), by name nobody's."""
    one = noun.tag_ == "NN" and noun.lemma_.lower() in BANDS and noun.lemma_.lower() in group_nouns()
    return one and passage.doc[phrase(noun)[0]].lower_ in NEW and noun.i not in passage.names


def remember(noun: Token, actor: Actor, passage: Passage) -> None:
    """Keep the band for who speaks of it again, in its first words."""
    if " " in actor.name:
        passage.discourse.bands[noun.lemma_.lower()] = Band(passage.number, noun.i, actor)


def band_again(noun: Token, last: tuple[int, int] | None, passage: Passage) -> Holder | None:
    """The band that "the group" means; None if somebody else whom it could mean was named after it, at (block, token) `last`."""
    band = passage.discourse.bands.get(noun.lemma_.lower())
    start, end = phrase(noun)
    if band is None or noun.tag_ != "NN" or end - start != 2 or passage.doc[start].lower_ not in TAKING_UP:
        return None
    at = (band.block, band.token)
    if passage.number - band.block > FAR or at >= (passage.number, noun.i) or (last is not None and last > at):
        return None
    return Holder(band.actor, passage.span(start, end), "description", 0.75)
