"""Motions: what an assembly is to resolve is, until it votes, the side of whoever moves it ("I beg to move, That this House disagrees")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.closed_classes import WE

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_moved(body: Token) -> bool:
    """True for the assembly that a motion speaks for ("I move that this | House | has considered the bill")."""
    before = [word.lower_ for word in body.doc[body.sent.start : body.i] if word.text != ","]
    return before[-3:-1] == ["move", "that"] and before[-1] in ("this", "the") and not WE.isdisjoint(before)
