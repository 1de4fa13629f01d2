"""The chamber that decides where a text only tells where it was decided ("the ban was defeated | in the Senate")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, name_cues
from ingest.naming.mentions import Holder, bare_group
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, lemma, obliques, words_on
from ontology.model import Actor, ActorKind

from .actors import holders

if TYPE_CHECKING:
    from spacy.tokens import Token

# What one member alone can do there, as introducing or blocking it, is not the chamber's.
DECIDED = WordSet("decided on a floor")
HOUSES = (ActorKind.LEGISLATURE, ActorKind.EU_BODY)
PANELS = WordSet("panels")
VOTES = WordSet("votes")


def deciding(verb: Token, passage: Passage) -> list[Holder]:
    """The legislatures in which a passive verb says that something was passed or voted down."""
    if not is_passive(verb) or lemma(verb) not in DECIDED:
        return []
    return [each for noun in _places(verb, passage) for each in bodies(noun, passage)]


def bodies(noun: Token, passage: Passage) -> list[Holder]:
    """The legislatures and their committees that a noun names, also by no more than what they are ("a House committee")."""
    known = holders(noun, passage)
    if known or not children(noun, "det", "nmod:poss") or (noun.lemma_.lower(), "suffix") not in name_cues():
        return [each for each in known if each.actor.kind in HOUSES]
    kind = name_cues()[noun.lemma_.lower(), "suffix"]
    start, end = phrase(noun)
    said = Actor(None, bare_group(passage.words(start, end)), kind)
    return [Holder(said, passage.span(start, end), "description", 0.8)] if kind in HOUSES else []


def _places(verb: Token, passage: Passage) -> Iterator[Token]:
    """Where it was decided, also behind the vote ("in a 99-1 vote | in the Senate", "by a majority | of the House")."""
    for preposition, noun in obliques(verb):
        if noun.i > verb.i and noun.lemma_.lower() in VOTES:
            yield from (inner for inner in noun.subtree if inner.i != noun.i and _is_inside(inner, ("in", "of"), passage))
        elif preposition in ("in", "before") and _is_inside(noun, ("in",), passage):
            yield noun


def _is_inside(noun: Token, within: tuple[str, ...], passage: Passage) -> bool:
    """True for a place behind one of these prepositions, or for a committee before which something comes."""
    cases = words_on(noun, "case")
    return not cases.isdisjoint(within) or ("before" in cases and not PANELS.isdisjoint(passage.words(*phrase(noun)).lower().split()))
