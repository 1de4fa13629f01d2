"""What steps are for: "makers must take steps to | protect children |", "do a better job of | testing them |" are about that alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

if TYPE_CHECKING:
    from spacy.tokens import Token

TAKING = {"do": WordSet("doing more"), "take": WordSet("steps taken")}  # verbs, and what there is to be done or taken
STEPS = {**TAKING, "step": frozenset({"up"})}
AIMS = {"to": "VB", "of": "VBG", "at": "VBG"}  # before what the steps are for, and the tag of its verb
FAR = 8  # tokens before such a verb: who takes the steps
NEAR = 6  # tokens between it and what they are for


def behind_steps(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked words behind who takes steps and the steps; all of them where nothing stands behind."""
    for place, token in enumerate(inside[:FAR]):
        words = STEPS.get(token.lemma_.lower())
        if words is None or token.pos_ not in ("VERB", "AUX", "NOUN"):
            continue
        step = next((at for at in range(place + 1, min(place + NEAR, len(inside))) if inside[at].lemma_.lower() in words), None)
        rest = () if step is None else inside[step + 1 :]
        if len(rest) > 2 and rest[1].tag_ == AIMS.get(rest[0].lower_):
            return rest[1:]
    return inside
