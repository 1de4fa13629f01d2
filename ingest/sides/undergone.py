"""What is done or planned to a thing that somebody speaks of: "sad to see the act repealed", "efforts by Congress to block states"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.clauses import complements, objects
from ingest.parsing.gerunds import plan_of
from ingest.parsing.syntax import children, lemma
from ingest.what.aims import Aim
from ingest.what.targets import aim, clause_aim
from ingest.what.wording import ended, worded

from .judged import judgement
from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def undergone(verb: Token, thing: Token, deed: Token, passage: Passage) -> Iterator[Leaning]:
    """What is done to a thing; who is sorry to see it is against the words as they stand ("the act repealed"), not against the act."""
    sorry = judgement(verb.head) < 0 or any(frame.frame == "inf" and frame.sign < 0 for frame in verbs().get(verb.head.lemma_.lower(), ()))
    target = aim(thing, passage, actors=False)
    if target is None:
        return
    if target.end > deed.i and target.target.iri is None:
        target = replace(target, target=replace(target.target, name=worded(passage, target.start, deed.i)))
    for frame in verbs().get(lemma(deed), ()):
        if frame.frame == "obj":
            found = replace(target, end=max(target.end, deed.i + 1), sign=target.sign * (frame.sign if sorry else 1))
            yield lean(found, 1 if sorry else frame.sign, frame.strength, frame.manner, (verb.i, deed.i))


def with_plan(noun: Token, target: Aim, passage: Passage) -> Aim:
    """The target with what is planned, where its words end before it ("efforts by Congress | to block states from regulating")."""
    plan = plan_of(noun)
    if plan is None or target.target.iri is not None or target.end > plan[1].i:
        return target
    meant = clause_aim(plan[1], passage)
    if meant is not None and meant.target.iri is not None:
        return meant
    end = ended(passage.doc, target.start, plan[1].right_edge.i + 1)
    return replace(target, end=end, target=replace(target.target, name=worded(passage, target.start, end)))


def is_to_undergo(thing: Token, verb: Token) -> bool:
    """True where an infinitive says what is to be done to the thing ("calls for | the act | to be repealed")."""
    return any(thing in objects(clause) for clause in (*complements(verb), *complements(thing)) if children(clause, "aux:pass"))
