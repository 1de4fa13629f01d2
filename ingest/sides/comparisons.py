"""Sides that a comparison shows: against what something is preferred to, for what nothing can replace and against what would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.parsing.comparing import irreplaceable, lesser_of
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children
from ingest.what.targets import aim

from .holding import Claim, held, spoken
from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token


def compared(word: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of a comparing word: of who prefers, else of who says so."""
    for found in _leanings(lesser_of(word), -1, word, passage):
        yield from held(word, found, passage) if word.pos_ == "VERB" else spoken(word, found, passage)
    needed = irreplaceable(word)
    below = children(word, *SUBJECTS) if needed else []
    for found in (*_leanings(needed, 1, word, passage), *_leanings(below, -1, word, passage)):
        yield from spoken(word, found, passage)


def _leanings(things: list[Token], sign: int, word: Token, passage: Passage) -> Iterator[Leaning]:
    for thing in things:
        target = aim(thing, passage, actors=False)
        if target is not None:
            yield lean(target, sign, 0.5, "speech", (word.i,), 0.8)
