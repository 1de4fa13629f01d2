"""What a writing is against by what it is said to do: "filed a lawsuit | challenging the act", "signed a letter | opposing it"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.what.targets import aim

from .leaning import Leaning, lean
from .publishing import act_of, argued

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def filed(verb: Token, passage: Passage) -> list[Leaning]:
    """What whoever files a lawsuit "challenging X" or signs a letter "opposing X" is against."""
    arguing = argued(verb)
    target = aim(arguing[1], passage, actors=False) if arguing is not None else None
    if arguing is None or target is None:
        return []
    frames = [frame for frame in verbs().get(act_of(arguing[0]), ()) if frame.frame == "obj"]
    start = max(target.start, arguing[0].i + 1)
    found = replace(target, start=min(start, arguing[1].i))
    return [lean(found, frame.sign, frame.strength, frame.manner, (verb.i, arguing[0].i)) for frame in frames]
