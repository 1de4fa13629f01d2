"""Who stands in a sentence only as the owner of something else: "opposed the rule after | the Pentagon's | move" is not its side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, deed_nouns, group_nouns, intention_nouns, nouns
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children, relation, words_on
from ingest.who.attribution import speech

from .deeds import naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

# What its owner thinks or says.
VIEWS = WordSet("writings", "pleadings", "views")


def only_owns(reading: Sense, passage: Passage) -> bool:
    """True if the holder owns something that stands beside the target, tells no view, and does nothing to the target."""
    named = naming_tokens(reading, passage)
    if reading.aim is None or not named:
        return False
    inside = {token.i for token in named}
    outer = next((token for token in named if token.head.i not in inside), named[-1])
    thing = outer.head
    if relation(outer) != "nmod:poss" or thing.pos_ != "NOUN" or _tells(thing) or _is_party(thing, passage):
        return False
    meant = passage.doc[reading.aim.start : reading.aim.end]
    beside = not any(thing.i == token.i or thing.is_ancestor(token) for token in (*meant, reading.predicate))
    return beside and _stands_aside(thing) and not _speaks(reading, passage)


def _tells(noun: Token) -> bool:
    """True for a view or deed that may be on the target, not on something that it names itself ("its fight | with Acme")."""
    own = noun.lemma_.lower()
    sided = own in nouns() or own in intention_nouns() or own in deed_nouns()
    return own in VIEWS or (sided and not children(noun, "nmod", "acl", "acl:relcl"))


def _is_party(noun: Token, passage: Passage) -> bool:
    """True for people and bodies: "Acme's lobbyists" are on its side."""
    return noun.i in passage.names or noun.lemma_.lower() in group_nouns()


def _stands_aside(noun: Token) -> bool:
    """True for what is joined to an object or stands in an adjunct, not for a subject."""
    while relation(noun) in ("conj", "nmod") and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return relation(noun) not in (*SUBJECTS, "obl:agent") and not words_on(noun, "case") & {"by", "in"}


def _speaks(reading: Sense, passage: Passage) -> bool:
    said = speech(reading.predicate, passage)
    return said is not None and any(one.actor == reading.holder.actor for one in said.speakers)
