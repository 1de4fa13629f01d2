"""The side that a noun tells of its bearer or its giver, alone ("support") or with the words before it ("a green light", "a go-ahead")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import NounFrame, nouns

from .ballots import votes

if TYPE_CHECKING:
    from spacy.tokens import Token


def noun_frames(noun: Token) -> Sequence[NounFrame]:
    """The frames of a vote, of a noun of two words, or of the bare noun; none for other words."""
    known = nouns()
    return votes(noun) or next((known[words] for words in _spelt(noun) if words in known), ())


def _spelt(noun: Token) -> tuple[str, ...]:
    """The noun with the word before it, that with a hyphen, and the noun alone."""
    own = noun.lemma_.lower()
    before = noun.doc[max(noun.i - 2, noun.sent.start) : noun.i]
    if len(before) == 2 and before[1].text == "-":
        return (f"{before[0].lower_}-{noun.lower_}", own)
    return (f"{before[-1].lower_} {own}", own) if before else (own,)
