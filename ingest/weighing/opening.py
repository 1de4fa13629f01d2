"""Readings whose words are opened up: what a petition asks, what somebody is kept from doing, what is to be stopped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, intention_nouns, nouns
from ingest.parsing.clauses import PREVENTIONS, objects
from ingest.parsing.gerunds import plan_of
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, lemma, words_on
from ingest.sides.leaning import Leaning
from ingest.sides.partisans import is_person, sided_on
from ingest.sides.publishing import CLAIMING
from ingest.sides.stance import content, intended, leanings
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.what.wording import worded
from ontology.model import Target, TargetKind

from .reckoning import reckoned
from .sensing import Sense
from .signing import signed_for

if TYPE_CHECKING:
    from spacy.tokens import Token

ANSWERING = WordSet("held to be")
FIGHTING = WordSet("fighting harm")


def opened(reading: Sense, passage: Passage) -> Sense:
    """The reading with the target and the side that its words stand for; the same where they stand for themselves."""
    aimed = reading.aim
    if aimed is None or not reading.sign:
        return _sided(reading, passage)
    head = passage.doc[aimed.start : aimed.end].root
    if head.lemma_.lower() in CLAIMING:
        return _with(reading, content(head, passage), reading.sign)
    said = signed_for(reading, passage)
    if said:
        return _with(reading, said, 1)
    if head.lemma_.lower() in intention_nouns() and aimed.target.iri is None and _is_cut(head, aimed):
        return _with(reading, list(intended(head, passage)), reading.sign)
    if reading.sign < 0 and (held := _held_to_account(head, passage)) is not None:
        return replace(reading, aim=held, sign=1)
    done = _undone(passage.doc[aimed.start], aimed, passage)
    if done:
        return _with(reading, done, reckoned(reading, passage) or reading.sign)
    kept = _kept_from(head)
    if kept is not None:
        return _with(reading, leanings(kept, passage), reckoned(reading, passage) or reading.sign)
    fought = _fought(aimed, passage) if reading.sign < 0 else None
    return reading if fought is None else replace(reading, aim=fought)


def _sided(reading: Sense, passage: Passage) -> Sense:
    """A reading without a target, aimed at what the holders' own side is called by ("among | its | supporters are Roe and Doe")."""
    for noun in reading.predicate.sent if reading.sign else ():
        if is_person(noun) and {frame.sign for frame in nouns()[noun.lemma_.lower()]} == {reading.sign}:
            found = sided_on(noun, passage)
            return reading if found is None else replace(reading, aim=found)
    return reading


def _with(reading: Sense, said: list[Leaning], sign: int) -> Sense:
    return replace(reading, aim=said[0].aim, sign=sign * said[0].sign * said[0].aim.sign) if said else reading


def _held_to_account(who: Token, passage: Passage) -> Aim | None:
    """What is wanted of those who are to answer for harm ("wrong that we do not | hold | labs | liable |"), if that is said."""
    verb = who.head
    words = [word for word in (*children(verb, "xcomp"), *children(who, "amod", "acl")) if word.lower_ in ANSWERING and word.i > who.i]
    if lemma(verb) != "hold" or who not in objects(verb) or not words:
        return None
    start, end = verb.i + 1, words[0].i + 1
    said = f"holding {worded(passage, start, end)}"
    return Aim(Target(None, said, TargetKind.PROPOSITION), verb.i, end, 1, 0.7)


def _undone(deed: Token, aimed: Aim, passage: Passage) -> list[Leaning]:
    """What a deed ends, where the deed itself is marked ("weaken | the act")."""
    if deed.tag_ not in ("VB", "VBG") or aimed.target.iri is not None:
        return []
    return [act for act in leanings(deed, passage) if act.sign < 0 and act.manner == "act" and act.aim.target.iri is not None]


def _is_cut(plan: Token, aimed: Aim) -> bool:
    """True where the target's words end before what is planned ("fights | efforts | to weaken it")."""
    said = plan_of(plan)
    clauses = [said[1]] if said is not None else children(plan, "acl")
    return any(clause.i >= aimed.end and clause.tag_ == "VB" for clause in clauses)


def _kept_from(doer: Token) -> Token | None:
    """The deed from which a verb keeps somebody ("stop | lawmakers | from | passing | it")."""
    verb = doer.head
    if verb.lemma_.lower() not in PREVENTIONS or doer not in objects(verb):
        return None
    deeds = [*children(verb, "advcl", "xcomp", "acl"), *children(doer, "acl")]
    return next((deed for deed in deeds if deed.tag_ == "VBG" and "from" in words_on(deed, "mark", "case")), None)


def _fought(aimed: Aim, passage: Passage) -> Aim | None:
    """The bad thing that is to be stopped: "stopping | deepfakes" is opposed by nobody who is against deepfakes."""
    fighting, words = passage.doc[aimed.start], passage.doc[aimed.start + 1 : aimed.end]
    stem = fighting.lower_.removesuffix("ing")
    known = fighting.lower_.endswith("ing") and {fighting.lemma_.lower(), stem, stem[:-1]} & FIGHTING
    if not known or not any(word.lemma_.lower() in bad_things() for word in words):
        return None
    found = aim(words.root, passage, actors=False)
    words_only = Aim(Target(None, worded(passage, words.start, words.end), TargetKind.PROPOSITION), words.start, words.end, 1, 0.7)
    return found if found is not None and found.start >= words.start else words_only
