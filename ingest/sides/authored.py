"""Whose bill it is, told by no more than "by": in "SB 9 by Sen. Roe would ban dolls" Roe is for the bill."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, name_cues
from ingest.parsing.syntax import children, obliques, words_on
from ingest.what.targets import aim
from ingest.who.actors import holders
from ontology.model import Modality, TargetKind

from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

DRAFTS = WordSet("drafts of lawmakers")
NEAR = 6  # tokens


def authored(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The lawmaker with a title behind a bill and "by" is for it."""
    beside = [inner for inner in children(noun, "nmod") if any("by" in words_on(title, "case") for title in children(inner, "nmod:desc"))]
    by = [inner for case, inner in obliques(noun) if case == "by" and _has_title(inner)]
    by = [inner for inner in (by or beside) if inner.i - noun.i < NEAR]
    if not by or not (noun.lemma_.lower() in DRAFTS or noun.pos_ == "PROPN"):
        return
    bill = aim(noun, passage, actors=False)
    if bill is None or bill.target.kind is not TargetKind.INSTRUMENT:
        return
    for one in [each for inner in by for each in holders(inner, passage) if passage.discourse.is_person(each.actor)]:
        told = replace(lean(bill, 1, 0.7, "act", (noun.i,), 0.9), firm=True)
        yield held_by(one, told, noun, Modality.REPORTED_ACTION)


def _has_title(person: Token) -> bool:
    """True for a name with a title, also where the parser takes the title for the first of the names."""
    return bool(children(person, "nmod:desc")) or (person.lower_, "title") in name_cues()
