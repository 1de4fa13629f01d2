"""Whoever parts with somebody over what that one is for, is against it: "Roe broke with Doe, who backs the bill"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, partings
from ingest.parsing.clauses import is_negated, objects, subjects
from ingest.parsing.closed_classes import WHO
from ingest.parsing.syntax import children, obliques, relation, words_on
from ingest.who.doers import bearers_of
from ontology.model import Modality

from .holding import Claim, held_by
from .leaning import Leaning, turned

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

PUTTING = WordSet("putting at odds")
HOW = frozenset({"by", "in", "over"})
FAR = 3  # heads from the relative clause to the word of parting


def parted(claim: Claim, passage: Passage) -> Iterator[Claim]:
    """The opposite side for those who part with the claim's holder, where a relative clause behind his name tells his side."""
    verb, text = claim.predicate, claim.holder.text
    yield from _left_behind(claim, passage)
    if text is None or not words_on(verb, "nsubj") & WHO:
        return
    parting = _parting(verb)
    if parting is None or is_negated(parting):
        return
    for noun in _parted(parting):
        for one in bearers_of(noun, passage):
            if one.actor != claim.holder.actor:
                leaning = turned(claim.leaning)
                yield held_by(one, _with_cue(leaning, parting), parting, Modality.PARAPHRASE)


def _left_behind(claim: Claim, passage: Passage) -> Iterator[Claim]:
    """The opposite side for those with whom the claim's holder breaks by it ("broke with | Doe | in backing it")."""
    verb = claim.predicate
    above = [verb.head] if relation(verb) == "advcl" and words_on(verb, "mark", "case") & HOW else []
    beside = [clause for clause in children(verb, "advcl") if clause.tag_ == "VBG"]
    for parting in (*above, *beside):
        for noun in parted_from(parting) if not is_negated(parting) else ():
            for one in bearers_of(noun, passage):
                if one.actor != claim.holder.actor:
                    leaning = replace(turned(claim.leaning), firm=True)
                    told = held_by(one, _with_cue(leaning, parting), parting, Modality.AUTHOR_INFERENCE)
                    yield replace(told, reach=(verb.sent.start, verb.sent.end))


def _parted(parting: Token) -> list[Token]:
    """Who parts with somebody; in "it puts | Roe | at odds with Doe" who is put."""
    put = objects(parting.head) if relation(parting) == "obl" and parting.head.lemma_.lower() in PUTTING else []
    return put or subjects(parting) or children(parting, "nsubj")


def is_parted(claim: Claim) -> bool:
    """True for the side of somebody who parts with another."""
    predicate = claim.predicate
    return claim.leaning.cue[0] == predicate.i and any(parted_from(word) for word in (predicate, *children(predicate, "obj")))


def _with_cue(leaning: Leaning, parting: Token) -> Leaning:
    return replace(leaning, cue=(parting.i, *leaning.cue), confidence=0.9 * leaning.confidence)


def _parting(clause: Token) -> Token | None:
    """The word of parting under whose complement the relative clause stands; a small parser may hang the clause on the word itself."""
    word = clause
    for _ in range(FAR):
        word = word.head
        if any(noun.i < clause.i for noun in parted_from(word)):
            return word.head if relation(word) == "obj" else word
    return None


def parted_from(word: Token) -> list[Token]:
    """Those from whom the word parts somebody ("broke with | Doe")."""
    forms = {word.lemma_.lower(), word.lower_}
    return [noun for preposition, noun in obliques(word) if any((form, preposition) in partings() for form in forms)]
