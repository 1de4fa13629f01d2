"""Needs that others should see: "Congress must recognise the need for audits" wants the audits, and seeing is no policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, nouns
from ingest.parsing.syntax import children, obliques

if TYPE_CHECKING:
    from spacy.tokens import Token

SEEING = WordSet("opening eyes to")


def is_need_seen(verb: Token) -> bool:
    """True for a verb of seeing whose object tells by itself what it is for ("grasp | the urgent need for | a law")."""
    if verb.lemma_.lower() not in SEEING:
        return False
    seen = [noun for noun in children(verb, "obj") if any("for" in frame.prepositions for frame in nouns().get(noun.lemma_.lower(), ()))]
    return any(preposition == "for" for noun in seen for preposition, _ in obliques(noun))
