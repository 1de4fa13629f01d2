"""What is granted before a reservation, which leaves one of two minds.

"While we do not oppose the plan outright, there are better ways", "although the register is a good start, it falls short".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import SAID, WordSet
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, relation, words_on
from ingest.what.literal import open_aim
from ingest.what.targets import aim

from .holding import Claim, held, spoken
from .judged import judgement
from .leaning import Leaning, lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

GRANTING = frozenset({"although", "though", "while", "whilst"})
ADDING = frozenset({"but", "yet"})
BACK = frozenset({"it", "they", "this", "that"})

AGREEING = WordSet("agreeing")
NEEDED = WordSet("changes for the better")
NEEDING = frozenset({"need", "require"})


def conceded(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Two claims, which make up a mixed one, of who is for a thing that falls short, or "not against" it."""
    short = _reservation(verb)
    if short is None:
        return
    for leaning in leanings(verb, passage) if is_wanting(short) or is_negated(verb) else ():
        side = -leaning.sign if is_negated(verb) else leaning.sign
        if side > 0 and leaning.manner in SAID:
            yield from (claim for both in _both(leaning) for claim in held(verb, both, passage))
    good = is_wanting(short) and copula(verb) is not None and not is_negated(verb) and judgement(verb) > 0
    for noun in own_subjects(verb) if good else ():
        target = aim(noun, passage, actors=False) or open_aim(noun, passage)
        for both in _both(lean(target, 1, 0.4, "attitude", (verb.i, short.i))) if target is not None else ():
            yield from spoken(verb, both, passage)


def _reservation(verb: Token) -> Token | None:
    """What stands against what is granted: the main clause ("although it is good, | it falls | short"), else what "but" adds to it."""
    if relation(verb) == "advcl":
        return verb.head if words_on(verb, "mark") & GRANTING else None
    added = (other for other in children(verb, "conj") if words_on(other, "cc") & ADDING and is_wanting(other))
    return next((other for other in added if all(noun.lower_ in BACK for noun in own_subjects(other))), None)


def amendable(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Two claims of who says that a law needs changes: he does not want it gone."""
    if verb.lemma_.lower() not in NEEDING or is_negated(verb) or not any(noun.lemma_.lower() in NEEDED for noun in children(verb, "obj")):
        return
    granting = verb.head if relation(verb) == "ccomp" and verb.head.lemma_.lower() in AGREEING else None
    for noun in own_subjects(verb):
        target = aim(noun, passage, actors=False)
        for both in _both(lean(target, 1, 0.4, "attitude", (verb.i,))) if target is not None else ():
            yield from spoken(verb, both, passage) if granting is None else held(granting, both, passage)


def is_wanting(verb: Token) -> bool:
    """True for what does not do enough ("falls | short", "does not go | far enough", "is | not enough")."""
    words = {word.lower_ for child in verb.children for word in (child, *child.children) if child.i > verb.i}
    if is_negated(verb):
        return "far" in words or "enough" in words or verb.lower_ in ("enough", "sufficient", "suffice")
    return (verb.lemma_.lower() == "fall" and "short" in words) or (verb.lemma_.lower() == "miss" and bool(words & {"mark", "point"}))


def _both(leaning: Leaning) -> list[Leaning]:
    return [replace(leaning, sign=sign, strength=0.4, manner="attitude", firm=True) for sign in (1, -1)]
