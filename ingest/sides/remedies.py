"""What is said to be the answer, the best or the worst: "the answer is a register", "among the worst ideas is a ban"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import dropwhile
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, judgements, policy_nouns, unwilled_verbs
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import FINITE, TAKING_UP
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, words_on
from ingest.what.aims import Aim
from ingest.what.literal import open_aim
from ingest.what.targets import aim, clause_aim

from .holding import Claim, spoken
from .judged import judgement
from .leaning import Leaning, lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

ANSWERS = WordSet("answers")
WAYS = WordSet("ways forward")  # of which some are good
WISHES = WordSet("asks of ours")  # of whoever says "our"
BEST = WordSet("best ways")
THROUGH = frozenset({"by", "through"})
OURS = frozenset({"my", "our"})
RANKED = WordSet("ideas that are ranked")
LEADING = WordSet("opening a ranking")
CLAUSES = WordSet("before a clause of its own")
OPEN = WordSet("left open")  # "the answer is | a matter of taste"


def remedied(token: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who names something as the answer, for it, or against it where he says that it is none."""
    if copula(token) is None or not any(_is_answer(noun) for noun in own_subjects(token)):
        return
    side = -1 if is_negated(token) else 1
    for leaning in _named(token, passage):
        told = replace(leaning, sign=side * leaning.sign, manner="speech", cue=(token.i, *leaning.cue), firm=True)
        yield from spoken(token, told, passage)


def is_answered(target: Aim, sentence: Span) -> bool:
    """True for what the answer is said to be to ("the best answer to | fraud | is a register"): nobody is for that."""
    answers = [noun for noun in sentence if _is_answer(noun) and copula(noun.head) is not None and noun in own_subjects(noun.head)]
    return any(noun.left_edge.i <= target.start and target.end <= noun.right_edge.i + 1 for noun in answers)


def _is_answer(noun: Token) -> bool:
    word, before = noun.lemma_.lower(), words_on(noun, "det", "nmod:poss")
    best = bool(words_on(noun, "amod") & BEST)
    if word in WISHES:
        return bool(before & OURS)
    if word in WAYS and before & TAKING_UP and words_on(noun.head, "case", "mark") & THROUGH:
        return True  # "the way to trust is through | rules"
    return (word in ANSWERS and (best or bool(before & (TAKING_UP | OURS)))) or (word in WAYS and best)


def _named(token: Token, passage: Passage) -> list[Leaning]:
    """What the answer is: a thing or, in an infinitive, a deed; a word that only judges it names none."""
    if token.pos_ == "VERB" or "to" in words_on(token, "mark"):
        whole = clause_aim(token, passage) if children(token, "obj") and token.lemma_.lower() not in unwilled_verbs() else None
        return leanings(token, passage, 1) or ([] if whole is None else [lean(whole, 1, 0.6, "speech", (), 0.8)])
    vague = token.lemma_.lower() in OPEN or token.lemma_.lower() in bad_things()
    if token.pos_ not in ("NOUN", "PROPN") or vague or judgement(token):
        return []
    target = aim(token, passage, actors=False) or open_aim(token, passage)
    if target is None:
        return []
    less = re.sub(r"^(?:not|no) (?:an? |the )?", "", target.target.name) if target.target.iri is None else target.target.name
    return [lean(replace(target, target=replace(target.target, name=less)), 1, 0.6, "speech", (), 0.9)]


def ranked(token: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who names the best or the worst of several ("among the most worrying of these ideas is | a doll licence")."""
    sign = _rank(token)
    for thing in conjuncts(token) if sign else ():
        target = aim(thing, passage, actors=False)
        if target is not None:
            yield from spoken(token, replace(lean(target, sign, 0.6, "speech", (token.i,), 0.9), firm=True), passage)


def _rank(token: Token) -> int:
    """The sign of the superlative that opens a clause and says of which sort of idea this is one, 0 for none and where it is denied."""
    be = copula(token)
    if be is None or be.i > token.i or token.pos_ not in ("NOUN", "PROPN") or is_negated(token):
        return 0
    most = next((word for word in token.doc[token.sent.start : be.i] if word.tag_ in ("JJS", "RBS")), None)
    if most is None or not _opens(most):
        return 0
    behind = token.doc[most.i : be.i]
    clause = any(word.tag_ in FINITE or word.is_punct for word in behind)
    judging = most if most.tag_ == "JJS" else most.nbor()
    sort = next((word.lemma_.lower() for word in behind if word.i > judging.i and word.pos_ in ("NOUN", "PROPN")), "")
    return judgements().get(judging.lower_, 0) if not clause and (sort in RANKED or sort in policy_nouns()) else 0


def _opens(most: Token) -> bool:
    """True if nothing but "one of the" or "among the" stands before the superlative in its clause."""
    before = list(dropwhile(lambda word: word.lower_ in LEADING, reversed(most.doc[most.sent.start : most.i])))
    return not before or before[0].is_punct or before[0].lower_ in CLAUSES
