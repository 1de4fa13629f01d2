"""What is said to have to be central: "transparency must be foundational to any AI policy" asks for transparency, not for the policy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.duties import is_duty
from ingest.parsing.noun_phrases import full_phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, obliques
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.what.wording import MAX_WORDS, worded
from ontology.model import Target, TargetKind

from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

CENTRAL = WordSet("central")


def centred(token: Token, passage: Passage) -> Iterator[Claim]:
    """What somebody says must be central, as what he is for."""
    if not is_central(token) or not passage.discourse.on_topic:
        return
    for subject in own_subjects(token):
        target = aim(subject, passage, actors=False) or _in_words(subject, passage)
        if target is not None:
            yield from spoken(token, lean(target, -1 if is_negated(token) else 1, 0.6, "speech", (token.i,)), passage)


def is_central(token: Token) -> bool:
    """True for what is said that something must be, not what it is."""
    return token.pos_ == "ADJ" and token.lower_ in CENTRAL and copula(token) is not None and is_duty(token)


def is_around_it(noun: Token) -> bool:
    """True for that to which something else must be central ("foundational | to any responsible AI policy |")."""
    return any(is_central(token) and noun in [inner for _, inner in obliques(token)] for token in noun.ancestors)


def _in_words(subject: Token, passage: Passage) -> Aim | None:
    """The subject in its own words, with what it is joined to."""
    start, end = full_phrase(subject)
    row = [subject, *children(subject, "conj")]
    end = max(end, *(full_phrase(each)[1] for each in row))
    words = worded(passage, start, end) if end - start <= MAX_WORDS and subject.pos_ == "NOUN" else ""
    return Aim(Target(None, words, TargetKind.PROPOSITION), start, end, 1, 0.8) if words else None
