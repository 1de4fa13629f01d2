"""What a claim of the rules and a reading of the encoder are to each other: the same said twice, a contradiction, or what one is after."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from ingest.parsing.gerunds import told_of
from ingest.sides.holding import Claim
from ingest.sides.thanks import is_thanked
from ingest.what.aims import Aim
from ontology.model import TargetKind

from .backing import agrees_with, same
from .denying import DENIED, takes_both
from .known_better import is_carved_out
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

BESIDES = 0.9  # the encoder's probability that its words are a target, from which they stand beside the rules' target


def covers(claim: Claim, reading: Sense, readings: Iterable[Sense]) -> bool:
    """True if the claim says what the reading says; what surely stands there besides, by the same side or another verb, is not said yet."""
    if reading.aim is None or not same(claim, reading):
        return same(claim, reading)
    own, other = claim.leaning.aim, reading.aim
    apart = not own.meets(other)
    besides = agrees_with(claim, reading) or takes_both(claim, reading, readings)
    if _is_told_of(reading, own) or _is_whose(other, own, claim.predicate):
        return True
    if is_thanked(other, claim.predicate) and not is_thanked(own, claim.predicate):
        return True
    return not (apart and own.target != other.target and reading.told >= BESIDES and besides)


def _is_told_of(reading: Sense, own: Aim) -> bool:
    """True for what a gerund only says of the target ("passed | a bill | Monday aiming to | ban dolls |")."""
    verb = reading.predicate
    for clause in (verb, *islice(verb.ancestors, 2)):
        noun = told_of(clause)
        if noun is not None:
            return own.start <= noun.i < own.end
    return False


def _is_whose(other: Aim, own: Aim, verb: Token) -> bool:
    """True for who is only named in the target's own words ("revoked the order issued by | Roe |")."""
    words = verb.doc[own.end : max(other.end, own.end)]
    by = any(word.lower_ == "by" for word in words) and any(word.tag_ == "VBN" for word in words)
    return other.target.kind is TargetKind.ACTOR and by and own.end <= other.start


def contradicts(claim: Claim, reading: Sense) -> bool:
    """True for the other side on the very same thing: where grammar and the encoder contradict each other nothing is said."""
    side = claim.leaning.sign * claim.leaning.aim.sign
    about = reading.aim is not None and claim.leaning.aim.target == reading.aim.target
    return about and same(claim, reading) and side == -reading.sign


def goes_deeper(claim: Claim, reading: Sense) -> bool:
    """True if the encoder surely names what the rules' target fights: who would "prohibit | surveillance pricing" is against it."""
    own, other = claim.leaning.aim, reading.aim
    if other is None or own.target.iri is not None or reading.sure < DENIED or not same(claim, reading) or claim.leaning.firm:
        return False
    if reading.sign != -claim.leaning.sign * own.sign:
        return False
    inside = own.start < other.start < own.end and claim.predicate.doc[own.start].pos_ == "VERB"
    return inside and not is_carved_out(claim)
