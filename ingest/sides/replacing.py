"""Whoever is against a thing that is to give way to another is for the other: "wants to preempt state laws with | one standard |"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import objects
from ingest.parsing.noun_roles import REPLACING
from ingest.parsing.syntax import obliques
from ingest.what.targets import aim

from .holding import Claim
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def put_in_its_place(claim: Claim, passage: Passage) -> Iterator[Claim]:
    """The other side on what comes in the place of the claim's target."""
    leaning, about = claim.leaning, claim.leaning.aim
    verb = next((passage.doc[place] for place in leaning.cue if passage.doc[place].lemma_.lower() in REPLACING), None)
    if verb is None:
        return
    for displaced in objects(verb):
        for other in _replacing(verb, displaced) if about.start <= displaced.i < about.end else ():
            target = aim(other, passage, actors=False)
            if target is not None:
                whole = about.start <= verb.i < about.end  # for "replacing the act with a code", not against the act
                side = lean(
                    target,
                    leaning.sign if whole else -leaning.sign * about.sign,
                    leaning.strength,
                    leaning.manner,
                    leaning.cue,
                    leaning.confidence,
                )
                yield replace(claim, leaning=side)


def _replacing(verb: Token, displaced: Token) -> list[Token]:
    """What comes in its place, on the verb or, as a small parser has it, on the thing."""
    return [noun for word in (verb, displaced) for case, noun in obliques(word) if case == "with" and noun.i > displaced.i]
