"""Targets in the text's own words, whatever they name: for what is a stance beyond doubt, and for what the text calls a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns, policy_nouns
from ingest.parsing.amounts import is_measure
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.passage import Passage
from ontology.model import Target, TargetKind

from .aims import Aim
from .wording import MAX_WORDS, worded

if TYPE_CHECKING:
    from spacy.tokens import Token


def open_aim(noun: Token, passage: Passage) -> Aim | None:
    """Whatever the phrase names, in its own words: for predicates that are beyond doubt a stance."""
    if noun.pos_ != "NOUN" or noun.lemma_.lower() in group_nouns() or is_measure(noun) or not passage.discourse.on_topic:
        return None
    start, end = full_phrase(noun)
    if end - start > MAX_WORDS:
        start, end = phrase(noun)
    words = worded(passage, start, end)
    return Aim(Target(None, words, TargetKind.PROPOSITION), start, end, 1, 0.55) if words.count(" ") >= 1 else None


def vouched_for(noun: Token, last: int, passage: Passage) -> Aim | None:
    """What is called a measure right after, from token `last` on, in its own words, whatever it is."""
    start, end = full_phrase(noun)
    end = min(end, last - (passage.doc[last - 1].text == ","))
    words = worded(passage, start, end) if noun.pos_ == "NOUN" and end - start <= MAX_WORDS else ""
    return Aim(Target(None, words, TargetKind.PROPOSITION), start, end, 1, 0.7) if words else None


def by_its_words(noun: Token | None, passage: Passage) -> Target | None:
    """A bill, plan or proposal that no entry and nothing before names, in the words of its phrase."""
    words = "" if noun is None else worded(passage, *phrase(noun))
    return Target(None, words, policy_nouns().get(noun.lemma_.lower(), TargetKind.PROPOSITION)) if noun is not None and words else None
