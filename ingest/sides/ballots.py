"""How somebody votes: "voted no on SB 53", "urged an aye vote on it", "the Senate struck it, with Roe casting the only vote against"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import NounFrame, VerbFrame
from ingest.parsing.syntax import children, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

AGAINST = frozenset({"against", "no", "nay", "opposed"})
IN_FAVOR = frozenset({"yes", "yea", "aye"})
FAVOR = frozenset({"favor", "favour"})
VOTING = frozenset({"vote", "voting", "cast"})
ANSWERS = {"vote": ("on", "for"), "say": ("to",)}
YES_OR_NO = {"aye": 1, "yea": 1, "yes": 1, "no": -1, "nay": -1}
SCORE = re.compile(r"(?P<for>\d{1,3}) ?(?:[-–—]|to) ?(?P<against>\d{1,3})(?: \w+day)?,? on\b")
DISSENTING = frozenset({"dissent", "dissenting"})


def ballot(token: Token) -> int:
    """1 for a vote with the others, -1 for one against them, 0 for a word that tells no vote or names what it is on."""
    word = token.lemma_.lower()
    if word in DISSENTING:
        return -1
    inside = [each for each in token.subtree if each.i > token.i] if word in VOTING else []
    if any(each.lower_ in AGAINST and _is_bare(each) for each in inside):
        return -1
    yes = any(each.lower_ in IN_FAVOR or (each.lower_ in FAVOR and not children(each, "nmod", "obl", "acl", "advcl")) for each in inside)
    return 1 if yes else 0


def _is_bare(word: Token) -> bool:
    """False for what belongs to words of its own ("against the ban", "no vote")."""
    return relation(word) not in ("case", "mark", "det") and not any(child.i > word.i and not child.is_punct for child in word.children)


def answers(verb: Token) -> tuple[VerbFrame, ...]:
    """What "vote yes on", "vote 35-2 on" and "say no to" say of what stands behind them."""
    own = verb.lemma_.lower()
    behind = [token for token in verb.doc[verb.i + 1 : verb.sent.end] if not token.is_punct][:2] if own in ANSWERS else []
    if counted := _outcome(verb) if own == "vote" else 0:
        return (VerbFrame(own, "prep:on", counted, 0.7, "act"),)
    if len(behind) < 2 or behind[0].lower_ not in YES_OR_NO or behind[1].lower_ not in ANSWERS[own]:
        return ()
    return (VerbFrame(own, f"prep:{behind[1].lower_}", YES_OR_NO[behind[0].lower_], 0.8, "act" if own == "vote" else "speech"),)


def _outcome(verb: Token) -> int:
    """1 if those who vote are counted and more are in favor ("voted | 35-2 | on it"), -1 if fewer, 0 if they are not counted."""
    score = SCORE.match(verb.doc[verb.i + 1 : min(verb.i + 9, verb.sent.end)].text)
    return 0 if score is None or score["for"] == score["against"] else 1 if int(score["for"]) > int(score["against"]) else -1


def votes(noun: Token) -> tuple[NounFrame, ...]:
    """What "a no vote" and "your aye vote" say of what they are on; "no vote on it" tells of none."""
    before = [token for token in noun.doc[noun.sent.start : noun.i] if not token.is_punct][-2:] if noun.lemma_.lower() == "vote" else []
    sign = YES_OR_NO.get(before[-1].lower_, 0) if before else 0
    owned = len(before) > 1 and before[0].pos_ in ("ADJ", "DET", "NUM", "PART", "PRON")
    if not sign or (before[-1].text == "no" and not owned):
        return ()
    return (NounFrame("vote", ("on", "for"), sign, 0.8),)
