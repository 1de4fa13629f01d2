"""Doubts about what would speak for a thing: "questioned the need for it", "disputes the case for it", "sees no merit in it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.syntax import obliques, words_on
from ingest.what.literal import open_aim
from ingest.what.targets import aim

from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

DOUBTING = WordSet("doubting merits")
SEEING = WordSet("finding")
MERITS = WordSet("merits")
OF = frozenset({"behind", "for", "in", "of"})


def doubted(verb: Token, passage: Passage) -> list[Leaning]:
    """What somebody is against by doubting its merits, or by seeing none in it."""
    found: list[Leaning] = []
    for merit in objects(verb):
        none = bool(words_on(merit, "det", "amod") & {"no", "little"})
        unseen = verb.lemma_.lower() in SEEING and not none and is_negated(verb)  # the caller turns what is denied
        doubting = verb.lemma_.lower() in DOUBTING or (verb.lemma_.lower() in SEEING and none) or unseen
        behind = [(preposition, thing) for preposition, thing in obliques(verb) if thing.left_edge.i == merit.i + 1]
        for preposition, thing in (*obliques(merit), *behind) if doubting and merit.lemma_.lower() in MERITS else ():
            target = (aim(thing, passage, actors=False) or open_aim(thing, passage)) if preposition in OF else None
            found += [lean(target, 1 if unseen else -1, 0.6, "attitude", (verb.i, merit.i))] if target is not None else []
    return found
