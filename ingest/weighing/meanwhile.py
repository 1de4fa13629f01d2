"""What only goes on at the same time: in "as classes begin, Ohio is drafting a law" the law is no matter of the classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import speech_verbs
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, lemma, relation, words_on

from .deeds import frames_of, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

MEANWHILE = frozenset({"as", "while", "when", "whilst"})


def is_meanwhile(reading: Sense, passage: Passage) -> bool:
    """True for who does something else, in a clause before the one in which another deals with the target."""
    named = naming_tokens(reading, passage)
    if reading.aim is None or not named:
        return False
    clause = next((token.head for token in named if relation(token.head) == "advcl" and token in own_subjects(token.head)), None)
    if clause is None or not words_on(clause, "mark") & MEANWHILE or clause.i > clause.head.i or _shows_a_side(clause):
        return False
    head = passage.doc[reading.aim.start : reading.aim.end].root
    others = [noun for noun in own_subjects(clause.head) if noun.pos_ in ("NOUN", "PROPN") and noun not in named]
    apart = not clause.is_ancestor(head) and not clause.is_ancestor(reading.predicate) and clause != reading.predicate
    return bool(others) and apart and clause.head.is_ancestor(head)


def _shows_a_side(clause: Token) -> bool:
    """True for a clause that may tell what its subject thinks: of a verb with a side, of saying, or with a clause of its own."""
    opened = children(clause, "ccomp", "xcomp", "cop")
    return bool(frames_of(clause) or opened) or is_negated(clause) or lemma(clause) in speech_verbs()
