"""Ills that somebody is said to want: "“Ministers are choosing chaos,” said Roe" shows Roe against chaos and nobody for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.duties import is_duty
from ingest.parsing.syntax import children, relation

from .deeds import does
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

CURING = WordSet("curing harm")  # who "assesses the risks" is not for them


def is_said_of_others(reading: Sense, passage: Passage) -> bool:
    """True for a speaker who is read to be for the ill that others, in his words, are for."""
    verb = _wanting(reading)
    others = own_subjects(verb) if verb is not None else []
    ours = any(word.lower_ in FIRST_PERSON for word in others)
    return verb is not None and bool(others) and not ours and not does(reading.holder, verb, passage)


def is_said_by_others(reading: Sense, passage: Passage) -> bool:
    """True for who is for an ill in quoted words only, which are somebody else's."""
    verb = _wanting(reading)
    return verb is not None and passage.quotation(verb) is not None and does(reading.holder, verb, passage)


def _wanting(reading: Sense) -> Token | None:
    """The verb whose object is the ill that the holder is read to be for."""
    if reading.aim is None or reading.sign <= 0 or reading.aim.target.iri is not None:
        return None
    head = reading.predicate.doc[reading.aim.start : reading.aim.end].root
    verb, ills = head.head, [head, *children(head, "conj")]
    wanted = relation(head) == "obj" and verb.lemma_.lower() not in CURING and not is_duty(verb) and not is_negated(verb)
    return verb if wanted and any(ill.lemma_.lower() in bad_things() for ill in ills) else None
