"""How an event turned out for those who fought over it: "the veto was a blow to safety advocates and a victory for TechNet"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, outcomes
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.syntax import copula, lemma, obliques, relation
from ingest.what.targets import aim
from ingest.who.attribution import speech
from ingest.who.doers import bearers_of
from ontology.model import ActorKind, Modality

from .holding import Claim, held_by
from .leaning import Leaning, lean
from .partisans import is_person

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

BEING = WordSet("turning out as")
PARTIES = frozenset({ActorKind.COMPANY, ActorKind.INDUSTRY_GROUP, ActorKind.INVESTOR, ActorKind.LEGISLATOR})
CAMPAIGNING = WordSet("campaigning")


def won(noun: Token, passage: Passage) -> Iterator[Claim]:
    """For those to whom an event is a victory its side, for those to whom it is a blow the other, as the writer reads it."""
    sign = outcomes().get(noun.lemma_.lower(), 0) if noun.pos_ == "NOUN" else 0
    verb = _predicate(noun) if sign else None
    if verb is None or is_negated(verb):
        return
    for event in own_subjects(verb)[:1]:
        found = aim(event, passage, actors=False)
        if found is not None:
            yield from _sides(noun, lean(found, sign, 0.6, "speech", (verb.i, noun.i), 0.85), passage)


def is_of_others(noun: Token, passage: Passage) -> bool:
    """True for an outcome of named others: who calls a delay "a victory for Meta" need not be for it."""
    return noun.lemma_.lower() in outcomes() and any(True for _ in _parties(noun, passage))


def _sides(noun: Token, leaning: Leaning, passage: Passage) -> Iterator[Claim]:
    for party in _parties(noun, passage):
        for one in bearers_of(party, passage):
            if one.actor.kind not in (ActorKind.COUNTRY, ActorKind.STATE):
                told = replace(leaning, cue=(*leaning.cue, party.i), firm=True)
                yield held_by(one, told, noun, Modality.AUTHOR_INFERENCE)


def _parties(noun: Token, passage: Passage) -> Iterator[Token]:
    behind = [each for each in obliques(noun.head) if each[1].i > noun.i] if relation(noun) == "obj" else []
    for preposition, party in (*obliques(noun), *behind):
        if preposition in ("for", "to") and _takes_part(party, noun, passage):
            yield party


def _predicate(noun: Token) -> Token | None:
    """What carries the subject of which the noun is said: itself with "be", a verb such as "marks", or the outcome it is joined to."""
    if copula(noun) is not None:
        return noun
    if relation(noun) == "conj":
        # A parser may join it to whom the first outcome is for.
        return next((_predicate(each) for each in (noun.head, noun.head.head) if each.lemma_.lower() in outcomes()), None)
    return noun.head if relation(noun) in ("obj", "xcomp", "obl") and lemma(noun.head) in BEING else None


def _takes_part(party: Token, outcome: Token, passage: Passage) -> bool:
    """True for who is named, and for the sorts of people that fight over laws: what is a win for consumers may be nothing that they want.

    What somebody calls "a win for startups" he praises: that tells nothing of theirs.
    """
    own = party.lemma_.lower()
    if party.pos_ == "PROPN":
        return True
    sided = own in CAMPAIGNING or is_person(party) or group_nouns().get(own) in PARTIES
    return sided and speech(outcome, passage) is None
