"""Rules and encoder put together: what both read, what one reads surely enough, and how sure the two are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ontology.model import Actor

from .claims import is_left_open
from .clauses import is_negated, is_undercut
from .confidence import confidence
from .holding import Claim
from .instruments import Aim
from .lexicon import verbs
from .passage import Passage
from .sensing import Sense
from .stance import judgement
from .syntax import relation

if TYPE_CHECKING:
    from spacy.tokens import Token

DENIED = 0.5  # the encoder's probability of the opposite, from which a rule is not believed
CLEAR = 0.7  # readings as sure as this are stated even beside a surer one of the same holder and side
KEPT = 0.57  # from here a coder agrees with more than half: precision counts for more than recall in what is asserted
AGAIN = re.compile(r"(?:this|these|that|those|such|the) \w+", re.IGNORECASE)


def agreed(ruled: Iterable[Claim], sensed: Iterable[Sense], passage: Passage) -> Iterator[Claim]:
    """The claims worth stating: what rules read and the encoder does not deny, then what the encoder alone reads surely enough."""
    claims, readings = list(ruled), list(sensed)
    for claim in claims:
        own = [reading for reading in readings if _same(claim, reading)]
        with_it = [reading for reading in own if agrees_with(claim, reading)]
        against = max((reading.sure for reading in own if claim.leaning.sign * claim.leaning.aim.sign == -reading.sign), default=0.0)
        sure, told = (max((getattr(each, name) for each in with_it), default=0.0) for name in ("sure", "told"))
        both = any(_reads_opposite(claim, other) for other in claims)
        if both or against < DENIED or sure > against or len(claim.leaning.cue) > 1:
            # Signs that several words make up ("opposes repealing it") are grammar, which the rules know better.
            yield replace(claim, sure=confidence(sure, told, rule=True, named=claim.holder.text is not None))
    for reading, sure in _best(readings):
        if reading.aim is None or any(_same(claim, reading) for claim in claims) or _is_set_aside(reading):
            continue
        claim = reading.claim(passage, sure)
        aimed = _taken_up(reading, claim.leaning.aim, passage)
        passage.discourse.stated[reading.holder.actor, reading.sign] = aimed.target
        yield replace(claim, leaning=replace(claim.leaning, aim=aimed))


def _best(readings: list[Sense]) -> Iterator[tuple[Sense, float]]:
    """The readings kept, in text order: the surest of each holder's in the paragraph, and what is as good as certain besides.

    A holder says one thing of a matter in several ways; one piece of evidence is enough, and the surest is it.
    """
    kept: set[tuple[Actor, int]] = set()
    sides: dict[tuple[int, Actor], int] = {}
    found: list[tuple[Sense, float]] = []
    for reading in sorted(readings, key=lambda each: -each.sure * each.told):
        sure = confidence(reading.sure, reading.told, rule=False, named=reading.holder.text is not None)
        side = sides.setdefault((reading.sentence, reading.holder.actor), reading.sign)
        again = (reading.holder.actor, reading.sign) in kept
        if sure >= KEPT and side == reading.sign and (not again or sure >= CLEAR):
            kept.add((reading.holder.actor, reading.sign))
            found.append((reading, sure))
    return iter(sorted(found, key=lambda pair: (pair[0].sentence, pair[0].predicate.i)))


def _is_set_aside(reading: Sense) -> bool:
    """True if the words only name what is denied or left open ("never opposed", "does not plan to oppose", "has not endorsed it")."""
    predicate = reading.predicate
    signs = {frame.sign for frame in verbs().get(predicate.lemma_.lower(), ())} | {judgement(predicate)}
    denied = any(is_negated(verb) or is_undercut(verb) for verb in _governors(predicate))
    return denied and (reading.sign in signs or is_left_open(predicate))


def _governors(verb: Token) -> Iterator[Token]:
    """The verb and those whose complement it is ("does not plan | to oppose")."""
    yield verb
    while relation(verb) in ("xcomp", "ccomp") and verb.head.i != verb.i:
        verb = verb.head
        yield verb


def _taken_up(reading: Sense, aimed: Aim, passage: Passage) -> Aim:
    """The target, or what the holder spoke of last if the words only point back to it ("this initiative")."""
    before = passage.discourse.stated.get((reading.holder.actor, reading.sign))
    words = passage.words(aimed.start, aimed.end)
    return replace(aimed, target=before) if aimed.target.iri is None and before is not None and AGAIN.fullmatch(words) else aimed


def _same(claim: Claim, reading: Sense) -> bool:
    """True if both speak of one holder in one sentence: there the rules' target is the better one, and opposite signs cancel out."""
    return claim.holder.actor == reading.holder.actor and claim.predicate.sent.start == reading.sentence


def agrees_with(claim: Claim, reading: Sense) -> bool:
    """True if the encoder reads what the rules read: holder, sentence and side."""
    return _same(claim, reading) and claim.leaning.sign * claim.leaning.aim.sign == reading.sign


def _reads_opposite(claim: Claim, other: Claim) -> bool:
    """True for two halves of a mixed stance."""
    one_holder = claim.holder.actor == other.holder.actor and claim.leaning.aim.target == other.leaning.aim.target
    return one_holder and claim.predicate.sent.start == other.predicate.sent.start and claim.leaning.sign == -other.leaning.sign
