"""Arguments for a thing and those who make them, judged: "the case for the act is weak", "critics of the act are wrong"."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, nouns
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, is_passive, lemma, obliques, words_on
from ingest.parsing.unreal import is_condition
from ingest.what.aims import Aim
from ingest.what.targets import aim

from .holding import Claim, spoken
from .leaning import Leaning, lean
from .partisans import is_person
from .stance import noun_targets

if TYPE_CHECKING:
    from spacy.tokens import Token

CASES = WordSet("cases")
SIDES = {"for": 1, "against": -1}
SOUND = WordSet("sound cases")
HOLLOW = WordSet("hollow cases")
RIGHT = WordSet("in the right")
ASTRAY = WordSet("mistaken people")
MAKING = frozenset({"make", "prove"})
STANDING = {"collapse": -1, "crumble": -1, "hold up": 1, "stand up": 1}


def argued(token: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who judges a case for or against something, or those who are on one side of it."""
    stands = STANDING.get(lemma(token), 0) * (-1 if is_negated(token) else 1)
    side = _verdict(token, SOUND, HOLLOW) or stands or _made(token)
    if there := _there(token):
        noun, side = there
        yield from (spoken_of for each in _of_case(noun, token, passage) for spoken_of in _told(token, each, side, passage))
        return
    for noun in own_subjects(token) if side else ():
        for leaning in _of_case(noun, token, passage):
            yield from _told(token, leaning, side, passage)
    side = _verdict(token, RIGHT, ASTRAY) if copula(token) is not None and not children(token, "xcomp", "ccomp", "csubj", "advcl") else 0
    for noun in own_subjects(token) if side else ():
        for frame in nouns().get(noun.lemma_.lower(), ()) if is_person(noun) else ():
            for target in noun_targets(noun, frame, passage):
                yield from spoken(token, _firm(target, side * frame.sign, (noun.i, token.i)), passage)


def _told(token: Token, leaning: Leaning, side: int, passage: Passage) -> Iterator[Claim]:
    yield from spoken(token, _firm(leaning.aim, side * leaning.sign, leaning.cue), passage)


def _made(token: Token) -> int:
    """1 for a case that has been made, -1 for one that has not ("the case for a pause has not been | made |")."""
    made = token.lemma_.lower() in MAKING and is_passive(token) and "has" in words_on(token, "aux")
    return (-1 if is_negated(token) else 1) if made else 0


def _there(token: Token) -> tuple[Token, int] | None:
    """The case that there is said to be, or not to be, and its sign: "there is | no case | for it", "a strong case"."""
    found = children(token, "nsubj", "obj") if token.lemma_.lower() == "be" and children(token, "expl") else []
    for noun in found:
        if noun.lemma_.lower() not in CASES or is_condition(token):
            continue
        none = "no" in words_on(noun, "det")
        qualities = words_on(noun, "amod")
        if none or (qualities and qualities <= SOUND):
            return noun, -1 if none or is_negated(token) else 1
    return None


def _firm(target: Aim, sign: int, cue: tuple[int, ...]) -> Leaning:
    return replace(lean(target, sign, 0.6, "speech", cue, 0.8), firm=True)


def _verdict(token: Token, good: Set[str], bad: Set[str]) -> int:
    said = 1 if token.lower_ in good else -1 if token.lower_ in bad else 0
    return -said if is_negated(token) else said


def _of_case(noun: Token, token: Token, passage: Passage) -> Iterator[Leaning]:
    """What a case is made for or against."""
    for case, thing in obliques(noun) if noun.lemma_.lower() in CASES else ():
        for part in conjuncts(thing) if case in SIDES else ():
            target = aim(part, passage, actors=False)
            if target is not None:
                yield lean(target, SIDES[case], 0.6, "speech", (noun.i, token.i))
