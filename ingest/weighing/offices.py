"""Offices beside those whose they are: "his office said he backs it" is his side, told once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

if TYPE_CHECKING:
    from ontology.model import Statement

VOICES = WordSet("voices of somebody")


def without_offices(told: Collection[Statement]) -> Iterator[Statement]:
    """The statements without those of somebody's office or spokesperson where he takes the same side himself in the same sentence."""
    for one in told:
        owner, _, voice = one.actor.name.replace("’", "'").rpartition("'s ")
        if voice.lower() not in VOICES or not any(_is_of(owner, one, other) for other in told):
            yield one


def _is_of(owner: str, one: Statement, other: Statement) -> bool:
    same = (one.target, one.stance, one.sentence.start) == (other.target, other.stance, other.sentence.start)
    return same and other.actor.name == owner
