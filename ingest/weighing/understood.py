"""Readings of a predicate that leaves its target to be understood: "The bill is up on Monday. Acme is thrilled."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import speech_verbs
from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import copula, is_verbal, relation
from ingest.what.understood import left_out
from ontology.model import TargetKind

from .deeds import naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

SURE = 0.5
TOLD = 0.5  # neither for nor against: the encoder was not asked about words outside the sentence


def understood(reading: Sense, passage: Passage) -> Sense:
    """The reading with the target of the sentence before, where the holder's own clause names none."""
    if not reading.sign or reading.sure < SURE or not _is_open(reading):
        return reading
    clause = next((token.head for token in naming_tokens(reading, passage) if _is_clause(token.head, token)), None)
    aim = None if clause is None else left_out(clause, passage)
    if clause is None or aim is None:
        return reading
    return replace(reading, aim=aim, predicate=clause, told=max(reading.told, TOLD), before=True)


def _is_open(reading: Sense) -> bool:
    """True if no words of the sentence are the target, or only somebody whom the encoder hardly takes for it."""
    aim = reading.aim
    return aim is None or (aim.target.kind is TargetKind.ACTOR and reading.told < TOLD)


def _is_clause(head: Token, subject: Token) -> bool:
    """True for what the subject does or is; where it only speaks ("the rule, | Acme complained |, is broad"), the rest is its view."""
    speaks = head.lemma_.lower() in speech_verbs() or (relation(head) == "parataxis" and head.doc[head.i + 1 : head.i + 2].text == ",")
    return subject in own_subjects(head) and (is_verbal(head) or copula(head) is not None) and not speaks
