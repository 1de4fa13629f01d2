"""Whose decision a law still waits for: "the bill awaits | Roe |'s signature", "| Roe | will soon decide its fate" show no side of his."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import objects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children, lemma, obliques, relation, words_on

from .deeds import does, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

ASSENTS = WordSet("assents")
AWAITING = WordSet("awaiting")
DECIDING = WordSet("deciding")
CONDITIONS = frozenset({"if", "once", "unless", "until", "when"})
FATES = frozenset({"fate", "future"})


def is_awaited(reading: Sense, passage: Passage) -> bool:
    """True for who has yet to decide on the target, as far as the sentence tells."""
    named = naming_tokens(reading, passage)
    if any(_is_waited_for(token.head) for token in named if relation(token) == "nmod:poss") or any(map(_is_condition, named)):
        return True
    deciding = [verb for verb in reading.predicate.sent if lemma(verb) in DECIDING and verb.tag_ != "VBN"]
    return any(_is_on_fate(verb) and does(reading.holder, verb, passage) for verb in deciding)


def _is_waited_for(assent: Token) -> bool:
    """True for a decision that a verb says is wanted ("awaits the | approval |", "waits for a | nod |")."""
    verb = assent.head
    wanted = [*objects(verb), *(noun for case, noun in obliques(verb) if case == "for")]
    return assent.lemma_.lower() in ASSENTS and lemma(verb) in AWAITING and assent in wanted


def _is_condition(token: Token) -> bool:
    """True for who would first have to do it ("if signed by | Roe |, the bill would ban dolls")."""
    deed = token.head
    first = [mark for mark in children(deed, "mark", "advmod") if mark.lower_ in CONDITIONS and mark.i < deed.i]
    return bool(first) and deed.tag_ in ("VBN", "VBD") and "by" in words_on(token, "case") and not children(deed, *SUBJECTS)


def _is_on_fate(verb: Token) -> bool:
    return any(noun.lemma_.lower() in FATES for noun in objects(verb))
