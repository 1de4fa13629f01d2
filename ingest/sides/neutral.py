"""Doings by which nobody takes a side: talking a bill over, answering it, putting money into a business, pressing for nobody knows what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, neutral_verbs, verbs
from ingest.parsing.clauses import objects, own_subjects
from ingest.parsing.duties import is_duty, is_open_question
from ingest.parsing.syntax import children, copula, is_passive, lemma, obliques, relation, words_on
from ingest.what.aims import Aim

from .business import is_business
from .goods import is_worry
from .thanks import is_courtesy

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

COMING = WordSet("coming after")
BESIDE = frozenset({"after", "amid", "amidst", "following", "under"})
PRESSURE = WordSet("pressure")
ONLY = frozenset({"just", "mainly", "only", "primarily", "solely"})
CARE = WordSet("taking one's time")
NEAR = 4
DIRECTIONS = frozenset({"against", "for", "on", "over", "to"})


def takes_no_side(verb: Token, target: Aim, passage: Passage) -> bool:
    """True if what the verb says of the target is neither for nor against it ("hammered out the act", "invested in Acme")."""
    known = neutral_verbs().get(lemma(verb)) or neutral_verbs().get(verb.lemma_.lower()) or ()
    if _is_scope(verb, target) or _is_worry(target, passage) or _urges_care(verb, target):
        return True
    if any(is_courtesy(noun, verb) and target.start <= noun.right_edge.i and noun.left_edge.i < target.end for noun in objects(verb)):
        return True
    return any(_is_so(when, verb, target, passage) for takes, when in known if _takes(verb, takes, target))


def _urges_care(verb: Token, target: Aim) -> bool:
    """True for what one is only told to take one's time with ("urged | caution | in making rules")."""
    return any(noun.lemma_.lower() in CARE and noun.i < target.start for noun in objects(verb))


def _is_worry(target: Aim, passage: Passage) -> bool:
    """True for a worry about what nobody is against."""
    thing = passage.doc[target.start : target.end].root
    return any(is_worry(word, thing) for word in passage.doc[max(target.start - NEAR, 0) : target.start])


def _is_scope(verb: Token, target: Aim) -> bool:
    """True for whom a rule is for ("the licence is only for large labs")."""
    meant = copula(verb) is not None and "for" in words_on(verb, "case")
    return meant and bool(words_on(verb, "advmod") & ONLY) and _takes(verb, "subj", target)


def _takes(verb: Token, takes: str, target: Aim) -> bool:
    kind, _, preposition = takes.partition(":")
    if kind in ("obj", "subj"):
        return any(target.start <= noun.i < target.end for noun in (objects(verb) if kind == "obj" else own_subjects(verb)))
    # by words, not by the parse: a small parser takes "react to draft rules" for an infinitive
    return any(token.lower_ == preposition for token in verb.doc[verb.i + 1 : target.start + 1])


def _is_so(when: str, verb: Token, target: Aim, passage: Passage) -> bool:
    if when == "plain":
        manners = [word for word in children(verb, "advmod") if word.lower_.endswith("ly")]
        return not manners and all(preposition not in ("with", "by") for preposition, _ in obliques(verb))
    if when == "unasked":
        return not _is_asked(verb) and not _is_called(verb)
    product = target.target.iri is None and passage.doc[target.start : target.end].root.tag_ in ("NNP", "NNPS")
    return when == "always" or product or is_business(target, passage)


def _is_called(verb: Token) -> bool:
    """True where the verb says what something is taken for ("| considers | the bill a gift to Big Tech")."""
    return any(word.pos_ in ("ADJ", "NOUN") for word in children(verb, "xcomp"))


def _is_asked(verb: Token) -> bool:
    """True for what somebody is asked to do or should do ("urged the Senate to | reconsider | the act", "it | should cover | schools")."""
    if is_duty(verb) and not is_open_question(verb):
        return True
    asking = relation(verb) == "xcomp" and any(frame.frame == "urge" and frame.sign > 0 for frame in verbs().get(lemma(verb.head), ()))
    return asking and not is_passive(verb.head)


def is_aimless(verb: Token, giver: Token) -> bool:
    """True for the giver of pressure that is not said to be for or against what comes with it ("it comes amid pressure from | the EU")."""
    behind = verb.doc[verb.i + 1 : giver.i]
    pressed = next((token for token in reversed(behind) if {token.lower_, token.lemma_.lower()} & PRESSURE), None)
    if verb.lemma_.lower() not in COMING or pressed is None:
        return False
    beside = verb.lemma_.lower() == "follow" or any(token.lower_ in BESIDE for token in behind if token.i < pressed.i)
    between = {token.lower_ for token in behind if token.i > pressed.i}
    after = verb.doc[giver.right_edge.i + 1 : giver.right_edge.i + 2].text
    directed = DIRECTIONS & {after, *between, *(token.lower_ for child in giver.children for token in children(child, "case", "mark"))}
    return beside and bool(between & {"from", "by"}) and not directed
