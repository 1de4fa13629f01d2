"""Those whom others blame: "Acme faces lawsuits over its chatbots" has others against the chatbots, not Acme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.syntax import children, obliques

from .deeds import does
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

MEETING = WordSet("meeting with blame")
COMING = WordSet("coming under blame")
BLAME = WordSet("blame met with")


def is_blamed(reading: Sense, passage: Passage) -> bool:
    """True for who only meets with the blame that is read as his own side against what he is blamed for."""
    aimed, verb = reading.aim, reading.predicate
    if aimed is None or reading.sign >= 0:
        return False
    return any(blame.i < aimed.start and does(reading.holder, meeting, passage) for meeting in _around(verb) for blame in _met(meeting))


def _around(word: Token) -> tuple[Token, ...]:
    """The verbs that the word may hang on ("faces a wave of | lawsuits |")."""
    return (word, word.head, word.head.head, word.head.head.head)


def _met(verb: Token) -> list[Token]:
    """The blame in "faces | a wave of lawsuits |", "came under | fire |"."""
    lemma = verb.lemma_.lower()
    met = children(verb, "obj") if lemma in MEETING else []
    under = [noun for preposition, noun in obliques(verb) if preposition == "under"] if lemma in COMING else []
    inner = [noun for measure in met for preposition, noun in obliques(measure) if preposition == "of"]
    return [noun for noun in (*met, *inner, *under) if noun.lemma_.lower() in BLAME]
