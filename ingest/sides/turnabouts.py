"""Sides that their holder has left since: "Roe initially backed the act but then turned against it" is against the act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, object_signs, verbs
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.syntax import children, lemma, obliques, relation, words_on

from .leaning import turned

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .holding import Claim

AT_FIRST = WordSet("at first")
LEAVING = WordSet("leaving a side")
SUPPORT = WordSet("support that is left")
COURSES = WordSet("courses that are turned about")


def as_of_now(claim: Claim) -> Claim | None:
    """The claim; turned where the verb is told of earlier days and the next one leaves its side, None where that takes the other side.

    Whoever gives up an opposition need not be in favour: only support, or a course of either kind, is turned about.
    """
    verb = claim.predicate
    if relation(verb) == "conj" and words_on(verb.head, "advmod") & AT_FIRST and _is_opposite(verb, -claim.leaning.sign):
        return replace(claim, leaning=replace(claim.leaning, firm=True))  # the encoder may hear only what was held before
    if not words_on(verb, "advmod") & AT_FIRST or is_negated(verb):
        return claim
    since = [after for after in children(verb, "conj") if after.i > verb.i]
    if any(_is_opposite(after, claim.leaning.sign) for after in since):
        return None
    left = next((after for after in since if _leaves(after, claim.leaning.sign)), None)
    if left is None:
        return claim
    return replace(claim, leaning=replace(turned(claim.leaning), cue=(*claim.leaning.cue, left.i), firm=True))


def _is_opposite(verb: Token, sign: int) -> bool:
    """True for the other side, taken now, on what was just named ("once backed it but | now opposes | it")."""
    again = any(thing.pos_ == "PRON" for thing in objects(verb))
    return object_signs(verbs().get(lemma(verb), ())) == {-sign} and again and "now" in words_on(verb, "advmod") and not is_negated(verb)


def _leaves(verb: Token, sign: int) -> bool:
    """True for who turns against it, withdraws his support or changes his mind, of whatever else it is said."""
    if is_negated(verb) or verb.tag_ not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    if verb.lemma_.lower() == "turn" and sign > 0:
        return any(case == "against" and thing.pos_ == "PRON" for case, thing in obliques(verb))
    given_up = [thing for thing in objects(verb) if not children(thing, "nmod")] if verb.lemma_.lower() in LEAVING else []
    return any(thing.lemma_.lower() in COURSES or (sign > 0 and thing.lemma_.lower() in SUPPORT) for thing in given_up)
