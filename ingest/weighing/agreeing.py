"""Rules and encoder put together: what both read, what one reads surely enough, and how sure the two are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from ingest.parsing.passage import Passage
from ingest.sides.holding import Claim

from .across import is_said_by_another
from .backing import of_claim, of_reading
from .by_others import counts_by, is_done_by_another
from .confidence import confidence
from .covering import contradicts, covers, goes_deeper
from .denying import is_denied, is_misheard
from .kept_out import as_heard
from .known_better import is_grammar, is_known_better, is_plain, is_weak, stands_alone
from .nested import is_told_of_another
from .norms_alone import is_norm, is_only_asked, norms_heard, norms_left
from .office import on_their_cause
from .own_clause import takes_it_elsewhere
from .pointing_back import pointed_at, taken_up
from .runs import runs
from .sensing import Sense
from .turning import heard_out
from .understood import understood
from .unresolved import sure_of_target
from .vetoes import is_vetoed

Told = TypeVar("Told", Claim, Sense)
Sure = tuple[Sense, float]  # a reading that no rule shares, and how sure it is
KEPT = 0.55  # a coder agrees with more than half of these: precision counts for more than recall in what is asserted
LEAST = 0.4  # for what rules read into a policy or an author's own words


@dataclass(frozen=True, slots=True)
class Both:
    """What rules claim and the encoder reads of a passage, under the first token of its sentence, and the claims that are kept so far."""

    claimed: defaultdict[int, list[Claim]]
    read: defaultdict[int, list[Sense]]
    kept: defaultdict[int, list[Claim]] = field(default_factory=lambda: defaultdict(list))


def agreed(ruled: Iterable[Claim], sensed: Iterable[Sense], passage: Passage) -> Iterator[Claim]:
    """The claims worth stating: what rules read and the encoder does not deny, then what the encoder alone reads surely enough."""
    readings = [on_their_cause(heard_out(understood(reading, passage), passage), passage) for reading in sensed]
    claims = [as_heard(claim, readings) for claim in ruled if not any(goes_deeper(claim, reading) for reading in readings)]
    norms = [claim for claim in claims if is_norm(claim)]
    claims = [claim for claim in claims if not is_norm(claim)]
    both = Both(_by_sentence(claims), _by_sentence(readings))
    yield from _by_rules(claims, both, passage)
    alone = _alone(readings, both, passage)
    norms = norms_heard(norms, both.read, [reading for reading, _ in alone])
    alone = [(reading, sure) for reading, sure in alone if not any(is_only_asked(reading, norm) for norm in norms)]
    kept = [claim for claims in both.kept.values() for claim in claims]
    yield from (replace(norm, sure=KEPT) for norm in norms_left(norms, kept, [reading for reading, _ in alone]))
    yield from _by_encoder(alone, both, passage)


def _by_rules(claims: Sequence[Claim], both: Both, passage: Passage) -> Iterator[Claim]:
    """The claims that the encoder does not deny, or that rules know better; they are kept, and stated where they are sure enough."""
    for claim in claims:
        sentence = _sentence(claim)
        sure = confidence(of_claim(claim, both.read[sentence]))
        if sure < LEAST and is_weak(claim):
            continue
        surely = is_known_better(claim, passage)
        heard = [reading for reading in both.read[sentence] if not is_misheard(reading, claim, both.claimed[sentence])]
        if surely or is_grammar(claim, both.claimed[sentence]) or not is_denied(claim, heard):
            both.kept[sentence].append(claim)
            if surely or sure >= LEAST or is_plain(claim) or stands_alone(claim):
                yield replace(claim, sure=max(sure, KEPT) if surely or is_plain(claim) else sure)


def _alone(readings: Sequence[Sense], both: Both, passage: Passage) -> list[Sure]:
    """What the encoder reads surely enough of what rules have not said, nor said otherwise."""
    alone = [
        (reading, sure)
        for reading in readings
        if reading.aim is not None
        and (sure := confidence(of_reading(reading, both.read[reading.sentence]))) >= KEPT
        and _is_left_to_say(reading, both, passage)
    ]
    return [
        (reading, sure)
        for reading, sure in alone
        if not is_told_of_another(reading, both.kept[reading.sentence], [other for other, _ in alone if other.sentence == reading.sentence])
    ]


def _is_left_to_say(reading: Sense, both: Both, passage: Passage) -> bool:
    """True if no claim of its sentence says it, contradicts it or gives it to another, and nothing in the text speaks against it."""
    at = reading.sentence
    claimed, read, kept = both.claimed[at], both.read[at], both.kept[at]
    return not (
        any(covers(claim, reading, read) for claim in kept)
        or any(contradicts(claim, reading) for claim in claimed)
        or any(is_done_by_another(claim, reading, passage) for claim in claimed)
        or any(counts_by(claim, reading, passage) for claim in claimed)
        or takes_it_elsewhere(reading, claimed, read, passage)
        or is_vetoed(reading, passage)
        or is_said_by_another(reading, read, passage)
    )


def _by_encoder(alone: Iterable[Sure], both: Both, passage: Passage) -> Iterator[Claim]:
    """One claim for each run of readings, on what its words mean by now; the next words that point back mean the same."""
    for run in runs(alone):
        reading, sure = run.best
        claim = reading.claim(passage, sure)
        aimed = taken_up(reading, pointed_at(reading, claim.leaning.aim, both.kept, passage), passage)
        passage.discourse.stated[reading.holder.actor, reading.sign] = aimed.target
        yield replace(claim, leaning=replace(claim.leaning, aim=aimed), reach=run.reach, sure=sure_of_target(sure, aimed, passage))


def _by_sentence(told: Iterable[Told]) -> defaultdict[int, list[Told]]:
    """Claims or readings under the first token of their sentence."""
    found: defaultdict[int, list[Told]] = defaultdict(list)
    for each in told:
        found[_sentence(each)].append(each)
    return found


def _sentence(told: Claim | Sense) -> int:
    return told.predicate.sent.start if isinstance(told, Claim) else told.sentence
