"""What is said to be due or overdue to end: "the time has come to regulate AI", "the time for voluntary pledges is over"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import complements, is_negated, objects, own_subjects
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, obliques, words_on
from ingest.what.literal import open_aim
from ingest.what.targets import aim, clause_aim

from .holding import Claim, spoken
from .leaning import Leaning, lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

TIMES = WordSet("times of a thing")
ENDING = WordSet("coming to an end")
ENDED = WordSet("at an end")
HAVING_A_DATE = WordSet("having a date")  # its time may be over by the calendar alone


def due(token: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who says that the time for a deed or a thing has come, for it, or that its time is over, against it."""
    if token.lemma_.lower() == "time" and copula(token) is not None and "now" in words_on(token, "advmod", "nsubj"):
        yield from _said(token, _due(token, token, passage), -1 if is_negated(token) else 1, passage)
        return
    times = [noun for noun in own_subjects(token) if noun.lemma_.lower() in TIMES]
    if not times or is_negated(token):
        return
    come = token.lemma_.lower() == "come" or (token.lower_ in ("now", "ripe") and copula(token) is not None)
    if come and times[0].lemma_.lower() == "time":
        yield from _said(token, _due(times[0], token, passage), 1, passage)
    elif (token.lemma_.lower() in ENDING and not objects(token)) or (token.lower_ in ENDED and copula(token) is not None):
        yield from _said(token, _over(times[0], passage), -1, passage)


def _said(token: Token, found: Iterator[Leaning], sign: int, passage: Passage) -> Iterator[Claim]:
    for leaning in found:
        told = replace(leaning, sign=sign * leaning.sign, manner="speech", cue=(token.i, *leaning.cue), firm=True)
        yield from spoken(token, told, passage)


def _over(time: Token, passage: Passage) -> Iterator[Leaning]:
    for case, thing in obliques(time):
        parts = [part for part in conjuncts(thing) if part.lemma_.lower() not in HAVING_A_DATE] if case in ("for", "of") else []
        for part in parts:
            known = aim(part, passage, actors=False) or (open_aim(part, passage) if len(parts) == 1 else None)
            if known is not None:
                yield lean(known, 1, 0.6, "speech", (part.i,), 0.8)


def _due(time: Token, token: Token, passage: Passage) -> Iterator[Leaning]:
    clauses = [each for word in (time, token) for each in (*complements(word), *children(word, "acl", "advcl"))]
    deeds = [each for each in dict.fromkeys(clauses) if each.tag_ == "VB"]
    for deed in deeds:
        found = leanings(deed, passage, 1)
        whole = None if found else clause_aim(deed, passage)
        yield from found or ([lean(whole, 1, 0.6, "speech", (deed.i,), 0.8)] if whole is not None else [])
    for case, thing in dict.fromkeys((*obliques(time), *obliques(token))) if not deeds else ():
        target = aim(thing, passage, actors=False) if case == "for" else None
        if target is not None:
            yield lean(target, 1, 0.6, "speech", (thing.i,), 0.8)
