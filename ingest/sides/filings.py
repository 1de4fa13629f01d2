"""What a writing is against by what it is said to do: "filed a lawsuit | challenging the act", "signed a letter | opposing it"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.syntax import obliques
from ingest.what.targets import aim

from .leaning import Leaning, lean
from .noun_frames import noun_frames
from .publishing import act_of, argued

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def filed(verb: Token, passage: Passage) -> list[Leaning]:
    """What whoever files a lawsuit "challenging X" or signs a letter "opposing X" is against."""
    arguing = argued(verb)
    sided = side_told(arguing[1]) if arguing is not None else None
    thing = None if arguing is None else arguing[1] if sided is None else sided[1]
    target = None if thing is None else aim(thing, passage, actors=False)
    if arguing is None or target is None:
        return []
    if sided is not None:
        target = replace(target, sign=target.sign * sided[0])
    frames = [frame for frame in verbs().get(act_of(arguing[0]), ()) if frame.frame == "obj"]
    start = max(target.start, arguing[0].i + 1)
    found = replace(target, start=min(start, arguing[1].i))
    return [lean(found, frame.sign, frame.strength, frame.manner, (verb.i, arguing[0].i)) for frame in frames]


def side_told(noun: Token) -> tuple[int, Token] | None:
    """The side of what a writing argues for or against, and its thing ("opposing Acme's | challenge | to the act")."""
    sided = ((frame.sign, inner) for frame in noun_frames(noun) for case, inner in obliques(noun) if case in frame.prepositions)
    return next(sided, None)
