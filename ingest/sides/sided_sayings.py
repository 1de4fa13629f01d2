"""What is said of a thing by those who are called after their side: "a bill critics say goes too far", "the rule, which backers say helps".

What they say of it need not be understood: their name tells the side. Without a "that" a small parser takes "bill critics" for critics.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import nouns
from ingest.naming.mentions import Holder
from ingest.parsing.passage import Passage
from ontology.model import Actor, ActorKind, Modality

from .contact import thing_before, told_of
from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token


def said_by_sides(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The side of critics or backers on the thing right before them, of which they say something."""
    thing = thing_before(noun)
    signs = {frame.sign for frame in nouns().get(noun.lemma_.lower(), ())} if thing is not None else set()
    if thing is None or len(signs) != 1:
        return
    leaning = lean(told_of(thing, noun, passage), signs.pop(), 0.6, "speech", (thing.i, noun.i))
    who = Actor(None, passage.words(noun.i, noun.i + 1), ActorKind.GROUP)
    yield held_by(Holder(who, passage.span(noun.i, noun.i + 1), "group", 0.7), leaning, noun, Modality.INDIRECT_SPEECH)
