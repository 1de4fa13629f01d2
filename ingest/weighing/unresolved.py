"""Targets that only point back to what nobody could tell: "backed | the measure |" is read, but surely nobody would name it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage
    from ingest.what.aims import Aim

POINTING = frozenset("the this that these those such its their".split())
AT_MOST = 0.5


def sure_of_target(sure: float, aimed: Aim, passage: Passage) -> float:
    """How sure a reading is, and less where its target is a bare noun that points to something in the text that was not found."""
    bare = aimed.target.iri is None and " " not in aimed.target.name and passage.doc[aimed.start].lower_ in POINTING
    return min(sure, AT_MOST) if bare else sure
