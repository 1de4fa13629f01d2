"""What nobody is against: to say that somebody "undermines public trust" accuses him, and tells no side of his."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, effects, good_things

if TYPE_CHECKING:
    from spacy.tokens import Token

MAKING = WordSet("bringing about")
WORRIES = WordSet("worry in any form")


def harms_a_good(verb: Token, harmed: Token) -> bool:
    """True for harm done to what everybody is for ("weakens | the nation's security"); "the security rules" are another thing."""
    return effects().get(verb.lemma_.lower(), 0) < 0 and harmed.lemma_.lower() in good_things()


def makes_an_ill(verb: Token, made: Token) -> bool:
    """True for what nobody brings about because he wants it ("is | creating a patchwork | of rules")."""
    return verb.lemma_.lower() in MAKING and made.lemma_.lower() in bad_things()


def is_worry(word: Token, thing: Token) -> bool:
    """True for a worry about what nobody is against ("concern over | children's safety")."""
    return bool({word.lemma_.lower(), word.lower_} & WORRIES) and thing.lemma_.lower() in good_things()
