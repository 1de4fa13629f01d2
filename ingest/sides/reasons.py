"""Deeds for which somebody sees a reason or none: "there is no reason to delay the act", "sees every reason to pass it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import objects, own_subjects
from ingest.parsing.closed_classes import HARDLY_ANY
from ingest.parsing.syntax import NEGATORS, children, obliques, relation, words_on
from ingest.what.targets import aim

from .holding import Claim, held, spoken
from .leaning import Leaning, lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

REASONS = WordSet("reasons")
# To see no need for it is to be for the thing as it stands.
CHANGING = WordSet("changing")
ALL = frozenset({"ample", "every"})
SEEING = WordSet("finding")


def reasoned(noun: Token, passage: Passage) -> Iterator[Claim]:
    """A side of whoever sees the reason, else of whoever says that there is one."""
    sign = _sign(noun)
    verb = noun.head
    existing = any(word.lower_ == "there" for word in verb.children)
    seen = relation(noun) == "obj" and verb.lemma_.lower() in SEEING and bool(own_subjects(verb))
    if not sign or not (existing or seen) or words_on(verb, "advmod") & NEGATORS:
        return
    for told in _for_what(noun, passage):
        cue = (noun.i, *told.cue, *(word.i for word in children(noun, "det", "amod") if word.lower_ in HARDLY_ANY | ALL))
        found = replace(told, sign=sign * told.sign, manner="speech", cue=cue, confidence=0.9 * told.confidence, firm=True)
        yield from held(verb, found, passage) if seen else spoken(noun, found, passage)


def _sign(noun: Token) -> int:
    own = words_on(noun, "det", "amod") if noun.lemma_.lower() in REASONS else set()
    return -1 if own & HARDLY_ANY else 1 if own & ALL else 0


def _for_what(noun: Token, passage: Passage) -> Iterator[Leaning]:
    """What the reason would be for: an infinitive, a gerund or a thing."""
    for clause in (*children(noun, "acl", "advcl", "xcomp"), *children(noun.head, "advcl", "xcomp")):
        if clause.i > noun.i and words_on(clause, "mark", "case") & {"to", "for"}:
            yield from leanings(clause, passage, 1) or _changed(clause, passage)
    for preposition, thing in obliques(noun):
        target = aim(thing, passage, actors=False) if preposition == "for" else None
        if target is not None:
            yield lean(target, 1, 0.6, "speech", ())


def _changed(clause: Token, passage: Passage) -> list[Leaning]:
    """What is to be changed, against which that is."""
    things = objects(clause) if clause.lemma_.lower() in CHANGING else []
    found = (aim(thing, passage, actors=False) for thing in things)
    return [lean(target, -1, 0.5, "speech", (clause.i,)) for target in found if target is not None]
