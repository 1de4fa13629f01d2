"""What "the move" or "that approach" is: what somebody did, or wants, right before ("vetoed the bill ... the move")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.clauses import is_negated
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.syntax import children, lemma, relation, start_before

from .instruments import Aim

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

    Aiming = Callable[..., Aim | None]

DEEDS = frozenset({"announcement", "decision", "move", "ruling"})
PLANS = frozenset({"approach", "idea", "plan", "proposal", "scheme", "step"})
POINTING = frozenset({"the", "that", "this", "such"})
MADE_KNOWN = frozenset({"announce", "release", "publish", "reveal", "launch"})
REFUSING = frozenset({"refuse", "decline", "fail"})
ACTS = frozenset({"act"})
VIEWS = frozenset({"attitude", "plan", "speech"})


def done_before(noun: Token, passage: Passage, aim: Aiming) -> Aim | None:
    """The object of what was done, else of what was wanted, just before the noun, turned where that is against it."""
    if full_phrase(noun)[1] > noun.i + 1 or (noun.lemma_.lower() in PLANS and not _only_points(noun)):
        return None
    return next((found for manners in (ACTS, VIEWS) for found in _done(noun, manners, passage, aim)), None)


def deed_judged(it: Token) -> Token | None:
    """The deed that one takes a side on while judging "it" ("welcomed | the decision |, calling it wise")."""
    judging = it.head
    if it.lower_ != "it" or relation(judging) != "advcl" or judging.tag_ != "VBG":
        return None
    return next((thing for thing in children(judging.head, "obj") if thing.lemma_.lower() in DEEDS and thing.i < it.i), None)


def _only_points(noun: Token) -> bool:
    words = noun.doc[phrase(noun)[0] : noun.i]
    return bool(words) and words[0].lower_ in POINTING and all(word.pos_ == "DET" for word in words)


def _done(noun: Token, manners: frozenset[str], passage: Passage, aim: Aiming) -> Iterator[Aim]:
    begin = noun.sent.start
    for _ in range(2):  # several take a side on one move, each in a sentence of his own
        begin = start_before(noun.doc, begin)
    for verb in reversed(noun.doc[begin : noun.i]):
        done = _signs(verb, manners)
        turn = -1 if is_negated(verb) or (relation(verb) == "xcomp" and verb.head.lemma_.lower() in REFUSING) else 1
        for thing in children(verb, "obj", "nsubj:pass") if len(done) == 1 else ():
            found = aim(thing, passage, actors=False) if thing.i < noun.i else None
            if found is not None:
                yield Aim(found.target, *phrase(noun), found.sign * turn * next(iter(done)), 0.65)


def _signs(verb: Token, manners: frozenset[str]) -> set[int]:
    said = lemma(verb)
    done = {frame.sign for frame in verbs().get(said, ()) if frame.frame == "obj" and frame.manner in manners}
    if "act" in manners:
        done |= ({1} if said in MADE_KNOWN else set()) | ({-1} if said == "rule out" else set())
    return done
