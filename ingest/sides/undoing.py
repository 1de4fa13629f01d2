"""What a law or plan does to that which protects people: who says that it "guts protections" is against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, good_things, verbs
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.shared import causes
from ingest.parsing.syntax import is_passive, lemma

from .effects import foretells
from .holding import Claim, spoken
from .what_is_judged import judged_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SHIELDS = WordSet("shields")


def undoes(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Who says that something takes away what protects people is against it ("the deal | rolls back | key protections")."""
    if is_passive(verb) or is_negated(verb) or not foretells(verb) or not _takes_away(verb):
        return
    lost = next((noun for noun in objects(verb) if noun.lemma_.lower() in SHIELDS | good_things()), None)
    for cause in causes(verb) if lost is not None else ():
        for found in judged_subject(cause, passage):
            cue = (verb.i, *([lost.i] if lost is not None else []))
            told = replace(found, sign=-found.sign, strength=0.6, manner="speech", cue=cue, confidence=0.75 * found.confidence)
            yield from spoken(verb, told, passage)


def _takes_away(verb: Token) -> bool:
    signs = {frame.sign for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj" and frame.manner == "act"}
    return signs == {-1}
