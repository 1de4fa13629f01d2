"""Words that only point ahead ("the following bills"): what is meant stands in a list below, and they name nothing themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .aims import Aim

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage

AHEAD = frozenset({"below", "following"})


def points_ahead(found: Aim, passage: Passage) -> bool:
    """True for a target in words of which one, before or behind its noun, points ahead ("the reforms | below |")."""
    if found.target.iri is not None:
        return False
    words = passage.doc[found.start : found.end]
    if words[0].pos_ == "NUM" and len(words) < 4 and passage.doc[found.end : found.end + 1].text == ":":
        return True  # "proposed | two steps |: ban toys and test dolls"
    said = {word.lower() for word in found.target.name.split()}
    return any(word.lower_ in AHEAD & said and word.head.pos_ in ("NOUN", "PROPN") for word in words)
