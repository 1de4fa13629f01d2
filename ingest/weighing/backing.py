"""What speaks for and against a claim of the rules or a reading of the encoder: what the encoder says of the same sentence."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from ingest.sides.holding import Claim
from ingest.sides.reactions import comment

from .confidence import Evidence
from .deeds import frames_of
from .sensing import Sense

if TYPE_CHECKING:
    from ingest.what.aims import Aim
    from ontology.model import Actor

DEEP = 6


def of_claim(claim: Claim, readings: Iterable[Sense]) -> Evidence:
    """What there is for and against a claim of the rules."""
    own = [reading for reading in readings if reading.sentence == claim.predicate.sent.start]
    backing = max((each for each in own if agrees_with(claim, each)), key=lambda each: each.sure, default=None)
    sure, told, heard = (backing.sure, backing.told, backing.heard) if backing is not None else (0.0, 0.0, 0.0)
    against = [each for each in own if same(claim, each) and not agrees_with(claim, each)]
    besides = _against(claim.leaning.aim, against), _others(claim.holder.actor, own)
    return Evidence(sure, told, heard, *besides, rule=True, named=claim.holder.text is not None)


def of_reading(reading: Sense, readings: Iterable[Sense]) -> Evidence:
    """What there is for and against a reading of the encoder that no rule shares."""
    own = [each for each in readings if each.sentence == reading.sentence]
    against = [each for each in own if each.holder.actor == reading.holder.actor and each.sign != reading.sign]
    besides = _against(reading.aim, against), _others(reading.holder.actor, own)
    return Evidence(reading.sure, reading.told, reading.heard, *besides, rule=_is_commented(reading), named=reading.holder.text is not None)


def _is_commented(reading: Sense) -> bool:
    """True where whoever speaks judges in passing what he tells ("| unfortunately |, they backed it", "are | wisely | acting")."""
    if reading.aim is None:
        return False
    first = reading.predicate.doc[reading.aim.start]
    return any(comment(word) for word in (first, *islice(first.ancestors, DEEP)))


def same(claim: Claim, reading: Sense) -> bool:
    """True if both speak of one holder in one sentence: there the rules' target is the better one, and opposite signs cancel out."""
    return claim.holder.actor == reading.holder.actor and claim.predicate.sent.start == reading.sentence


def agrees_with(claim: Claim, reading: Sense) -> bool:
    """True if the encoder reads what the rules read: holder, sentence and side, be it the side on what is done to the target."""
    if not same(claim, reading):
        return False
    aim, sign = claim.leaning.aim, claim.leaning.sign * claim.leaning.aim.sign
    if reading.aim is not None and aim.target == reading.aim.target and claim.leaning.sign == reading.sign * reading.aim.sign:
        return True  # "objected to | the agency scrapping SB 53" and what is turned for "scrapping": in the end both are for it
    return sign == reading.sign or (sign == -reading.sign and _is_on_the_deed(claim, reading.aim))


def _is_on_the_deed(claim: Claim, aim: Aim | None) -> bool:
    """True if the words are what is done against the claim's target ("approved | delaying the act"): for the one, against the other."""
    own = claim.leaning.aim
    if aim is None or not aim.start < own.start or own.end > aim.end or aim.target == own.target:
        return False
    deeds = [claim.predicate.doc[place] for place in claim.leaning.cue if aim.start <= place < own.start]
    return len(deeds) == 1 and {frame.sign for frame in frames_of(deeds[0])} == {-1}


def _against(aim: Aim | None, others: Iterable[Sense]) -> float:
    """How sure the encoder is of the holder's other sides on the same: who fights one thing may well want another."""
    return max((each.sure for each in others if aim is None or each.aim is None or _is_same(aim, each.aim)), default=0.0)


def _is_same(one: Aim, other: Aim) -> bool:
    return one.target == other.target or one.meets(other)


def _others(holder: Actor, readings: Iterable[Sense]) -> float:
    """How sure the encoder is that somebody else in the sentence takes a side."""
    return max((each.sure for each in readings if each.holder.actor != holder), default=0.0)
