"""Positions and their changes: statements and sources go in, who held which stance on what over which interval comes out. Pure functions.

The rule, simple on purpose (from the gold annotation of the seeds; the numbers below are chosen, not fitted), each step with its reason:

1. Hypothetical statements never count: what somebody would say if something happened, nobody has said. The rest are grouped by holder and
   target and weigh confidence x certainty (certain 1, probable 0.8, possible 0.5): a doubt of ours and a doubt of the source both make
   a statement worth less, and are kept apart everywhere else.
2. A document dated D shows that the stance existed on or before D, so D (the last possible day of a partial date) is the day of its
   statements: an earlier day would claim what nobody knows. For an administration that has left office it is at most the last day of the
   term: what is told of it later it held by then.
3. Day by day, statements join the holder's open position. A day opens a new position instead when its weighted mean lies on the other side,
   or, on the same side, at a strength that differs by at least 0.3 (then both must rest on two statements or more: one strong verb is no
   trend). A day whose best statement weighs less than half of the position's best is dissent inside the position: a guess does not overturn
   a quotation. Statements of one day are never split, their order is unknown. Means within 0.05 of zero are mixed and take no side.
4. A position ends on the day the next one begins; the last one is open, or ends with the administration's term.
5. Statements of undated documents open and end nothing: each joins the latest position on its own side, else the latest. Without dated ones
   they form one position without a beginning.
6. Intensity is the weighted mean (two decimals), confidence the highest weight: ten doubtful reports do not add up to a quotation.
7. Recency opens positions and weighs nothing inside one. What is new and different begins a new interval (3); what is new and alike
   confirms the old. A mean that forgot would follow a slow drift step by step and never report it, would change the strength of a position
   that nobody has contradicted, and would need a clock, so that the same evidence gave other answers tomorrow.
8. A change is a reversal (the other side), a hardening or a softening (the same side, 0.3 stronger or weaker) between two consecutive
   positions of one holder. An administration on the other side than its predecessor is an office succession, by the polity: no change of
   mind. A shift is signalled when a writer reads an act as one ("signals a shift toward ...") and that is all there is: the holder's first
   position on the target, resting on writers' inferences alone. The first report of an act or of the holder's own words takes the signal
   back and leaves the position.

Sums are rounded once for each day (`math.fsum`), so the order in which documents came in decides nothing: `deriving.incremental` relies
on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import fsum
from typing import NamedTuple

from graph.rdf.identity import actor_iri, known_by, target_iri
from ontology.model import (
    Certainty,
    ChangeKind,
    DatePrecision,
    Modality,
    PartialDate,
    Position,
    PositionChange,
    Source,
    Stance,
    Statement,
)
from ontology.terms import sentence_iri

CERTAINTY_WEIGHT = {Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.8, Certainty.POSSIBLE: 0.5}
DEAD_ZONE = 0.05
STRENGTH_STEP = 0.3
STRENGTH_EVIDENCE = 2
OVERTURNING_SHARE = 0.5
# Lemmas of a cue by which a writer's inference is about a move and not only about a view ("signal shift", "pivot").
SHIFTS = frozenset({"break", "depart", "departure", "move", "pivot", "retreat", "shift", "turn"})


class Evidence(NamedTuple):
    """What a position needs of one statement; a tuple, because a store has a hundred thousand.

    `day` is the day by which it was so, None without a date. `inferred` says that it is a writer's inference; `signal` is then the IRI of
    the sentence if that reads an act as a shift.
    """

    statement: str
    day: date | None
    intensity: float
    weight: float
    inferred: bool = False
    signal: str | None = None


@dataclass(frozen=True, slots=True)
class Succession:
    """An administration came directly after `predecessor` as the executive of `polity` (all IRIs)."""

    predecessor: str
    polity: str


class _Segment:
    """Evidence that one position rests on; `known` is the day by which it was held."""

    __slots__ = ("_moment", "_plain", "_total", "best", "evidence", "known")

    def __init__(self, known: date | None, evidence: list[Evidence]) -> None:
        self.known = known
        self.evidence = evidence
        if len(evidence) == 1:
            # Nearly every day says one thing, and the sum of one number is that number.
            _, _, intensity, weight, _, _ = evidence[0]
            self._total, self._moment, self._plain, self.best = weight, weight * intensity, intensity, weight
        else:
            weights = [each.weight for each in evidence]
            self._total = fsum(weights)
            self._moment = fsum([each.weight * each.intensity for each in evidence])
            self._plain = fsum([each.intensity for each in evidence])
            self.best = max(weights)

    @property
    def mean(self) -> float:
        return self._moment / self._total if self._total else self._plain / len(self.evidence)

    def join(self, later: _Segment) -> None:
        self.evidence += later.evidence
        self._total += later._total
        self._moment += later._moment
        self._plain += later._plain
        self.best = max(self.best, later.best)


def positions(
    statements: Iterable[Statement], sources: Iterable[Source], *, ends: Mapping[str, date] | None = None
) -> tuple[Position, ...]:
    """The positions that the statements show, sorted by actor, target and time.

    `ends` maps an administration's IRI to the first day after its term. Raises KeyError for a statement whose source is not given.
    """
    days = {source.id: known_day(source) for source in sources}
    held: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for statement in statements:
        if statement.certainty is not Certainty.HYPOTHETICAL:
            held[actor_iri(statement.actor), target_iri(statement.target)].append(evidence(statement, days[statement.document]))
    return tuple(position for (actor, target), group in sorted(held.items()) for position in pair_positions(actor, target, group, ends))


def known_day(source: Source) -> date | None:
    """The day by which what a document says was so; None where its date does not say."""
    known = known_by(source.published)
    return None if known is None or known.precision is DatePrecision.ON_OR_AFTER else known.day


def evidence(statement: Statement, day: date | None) -> Evidence:
    """What positions need of a statement that is not hypothetical, in a document known by `day`."""
    inferred = statement.modality is Modality.AUTHOR_INFERENCE
    signals = inferred and not SHIFTS.isdisjoint(statement.cue.split())
    return Evidence(
        statement.id,
        day,
        statement.intensity,
        statement.confidence * CERTAINTY_WEIGHT[statement.certainty],
        inferred,
        sentence_iri(statement.document, statement.sentence.start, statement.sentence.end) if signals else None,
    )


def inferences(statements: Iterable[Statement]) -> dict[str, str | None]:
    """The ids of the statements that are a writer's inference, each with the IRI of its sentence if that reads an act as a shift."""
    found = (evidence(statement, None) for statement in statements)
    return {each.statement: each.signal for each in found if each.inferred}


def pair_positions(actor: str, target: str, held: Iterable[Evidence], ends: Mapping[str, date] | None = None) -> tuple[Position, ...]:
    """The positions of one actor on one target, in time; the order of the evidence does not matter."""
    end = (ends or {}).get(actor)
    if end is not None:
        last = end - timedelta(days=1)
        held = [each._replace(day=min(each.day, last)) if each.day else each for each in held]
    return tuple(_intervals(actor, target, _segments(held), end))


def changes(
    held: Iterable[Position],
    successions: Mapping[str, Succession] | None = None,
    inferred: Mapping[str, str | None] | None = None,
) -> tuple[PositionChange, ...]:
    """The moves on one target: between consecutive positions of one actor, and from an administration to a successor on the other side.

    `held` is what `positions` gives; `successions` maps an administration's IRI to whom it followed; `inferred` is what `inferences` gives:
    without it no shift is signalled.
    """
    by_pair: dict[tuple[str, str], list[Position]] = defaultdict(list)
    for position in held:
        by_pair[position.actor, position.target].append(position)
    found: list[PositionChange] = []
    for (actor, target), own in sorted(by_pair.items()):
        succession = (successions or {}).get(actor)
        inherited = by_pair.get((succession.predecessor, target), ()) if succession else ()
        found += pair_changes(own, succession.polity if succession else actor, inherited, inferred or {})
    return tuple(found)


def pair_changes(
    own: Sequence[Position], polity: str, inherited: Sequence[Position], inferred: Mapping[str, str | None]
) -> Iterator[PositionChange]:
    """The moves of one actor on one target; `inherited` are the positions of whom it followed in office, in `polity`."""
    if not own:
        return
    if inherited and _opposite(inherited[-1].stance, own[0].stance):
        yield _change(polity, ChangeKind.OFFICE_SUCCESSION, inherited[-1], own[0])
    if sentences := _signals(own[0], inferred):
        yield _change(own[0].actor, ChangeKind.SIGNALLED_SHIFT, None, own[0], sentences)
    for before, after in pairwise(own):
        if kind := _kind(before, after):
            yield _change(after.actor, kind, before, after)


def _signals(first: Position, inferred: Mapping[str, str | None]) -> tuple[str, ...]:
    """The sentences that read an act as a shift, if the position rests on nothing but inferences."""
    if first.stance is Stance.MIXED or any(each not in inferred for each in first.evidence):
        return ()
    return tuple(sorted({sentence for each in first.evidence if (sentence := inferred[each])}))


def _side(mean: float) -> int:
    return 0 if abs(mean) < DEAD_ZONE else 1 if mean > 0 else -1


def _segments(held: Iterable[Evidence]) -> list[_Segment]:
    days: dict[date, list[Evidence]] = {}
    undated: list[Evidence] = []
    for each in held:
        (days.setdefault(each.day, []) if each.day else undated).append(each)
    found: list[_Segment] = []
    for known in sorted(days):
        today = _Segment(known, days[known])
        if found and not _opens(found[-1], today):
            found[-1].join(today)
        else:
            found.append(today)
    return _with_undated(found, undated) if undated else found


def _with_undated(found: list[_Segment], undated: list[Evidence]) -> list[_Segment]:
    """The segments after each statement without a date has joined the latest one on its own side."""
    if not found:
        return [_Segment(None, undated)]
    sides = [_side(segment.mean) for segment in found]
    joining: dict[int, list[Evidence]] = defaultdict(list)
    for each in undated:
        matching = [place for place, side in enumerate(sides) if side == _side(each.intensity)]
        joining[matching[-1] if matching else len(found) - 1].append(each)
    for place, late in joining.items():
        found[place].join(_Segment(None, late))
    return found


def _opens(current: _Segment, today: _Segment) -> bool:
    before, after = current.mean, today.mean
    if today.best < OVERTURNING_SHARE * current.best or abs(before) < DEAD_ZONE or abs(after) < DEAD_ZONE:
        return False
    if (before > 0) != (after > 0):
        return True
    enough = len(today.evidence) >= STRENGTH_EVIDENCE and len(current.evidence) >= STRENGTH_EVIDENCE
    return enough and _moved(abs(after) - abs(before))


def _moved(step: float) -> bool:
    # 0.8 - 0.5 is 0.30000000000000004 and 0.9 - 0.6 is 0.30000000000000004 or 0.2999...; both mean a step of 0.3.
    return round(abs(step), 6) >= STRENGTH_STEP


def _intervals(actor: str, target: str, segments: list[_Segment], end: date | None) -> Iterator[Position]:
    # Shorter by one than what is bounded where there is nothing at all.
    for segment, until in zip(segments, [*(each.known for each in segments[1:]), end], strict=False):
        mean = segment.mean
        yield Position(
            actor=actor,
            target=target,
            stance=(Stance.MIXED, Stance.SUPPORT, Stance.OPPOSE)[_side(mean)],
            intensity=round(mean, 2) or 0.0,
            confidence=round(segment.best, 4),
            valid_from=PartialDate(segment.known, DatePrecision.ON_OR_BEFORE) if segment.known else None,
            valid_to=until,
            evidence=tuple(sorted([each.statement for each in segment.evidence])),
        )


def _opposite(before: Stance, after: Stance) -> bool:
    return {before, after} == {Stance.SUPPORT, Stance.OPPOSE}


def _kind(before: Position, after: Position) -> ChangeKind | None:
    if _opposite(before.stance, after.stance):
        return ChangeKind.REVERSAL
    step = abs(after.intensity) - abs(before.intensity)
    if before.stance is not after.stance or before.stance is Stance.MIXED or not _moved(step):
        return None
    return ChangeKind.HARDENING if step > 0 else ChangeKind.SOFTENING


def _change(by: str, kind: ChangeKind, before: Position | None, after: Position, evidence: tuple[str, ...] = ()) -> PositionChange:
    return PositionChange(by=by, target=after.target, kind=kind, before=before, after=after, at=after.valid_from, evidence=evidence)
