"""A deed told by a noun, under a verb that only says that it is begun, ordered or finished: "initiated the repeal of | the rule |"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, obliques
from ingest.what.targets import through_act
from ontology.model import TargetKind

from .holding import Claim, held
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

SETTING_GOING = WordSet("setting a deed going")
VOTED = WordSet("votes as nouns")


def set_going(verb: Token, passage: Passage) -> Iterator[Claim]:
    """What the doer undoes so; what another has done ("announced | Ohio's repeal | of it"), and a vote that he tells of, is not his."""
    if verb.lemma_.lower() not in SETTING_GOING or is_negated(verb) or is_passive(verb):
        return
    for deed in objects(verb):
        own = deed.lemma_.lower()
        others = children(deed, "nmod:poss") or any(case == "by" for case, _ in obliques(deed))
        if act_nouns().get(own, 0) >= 0 or own in VOTED or others:
            continue
        undone = through_act(deed, passage)
        if undone is not None and undone.sign < 0 and undone.target.kind is TargetKind.INSTRUMENT:
            yield from held(verb, lean(undone, 1, 0.8, "act", (verb.i, deed.i)), passage)
