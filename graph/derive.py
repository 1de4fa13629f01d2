"""Positions and their changes: statements and sources go in, who held which stance on what over which interval comes out. Pure functions.

The rule, simple on purpose (from the gold annotation of the seeds; the numbers below are chosen, not fitted):

1. Hypothetical statements never count. The rest are grouped by holder and target and weigh confidence x certainty (certain 1, probable 0.8,
   possible 0.5).
2. A document dated D shows that the stance existed on or before D, so D (the last possible day of a partial date) is the day of its
   statements. For an administration that has left office it is at most the last day of the term: what is told of it later it held by then.
3. Day by day, statements join the holder's open position. A day opens a new position instead when its weighted mean lies on the other side,
   or, on the same side, at a strength that differs by at least 0.3 (then both must rest on two statements or more: one strong verb is no
   trend). A day whose best statement weighs less than half of the position's best is dissent inside the position: a guess does not overturn
   a quotation. Statements of one day are never split, their order is unknown. Means within 0.05 of zero are mixed and take no side.
4. A position ends on the day the next one begins; the last one is open, or ends with the administration's term.
5. Statements of undated documents open and end nothing: each joins the latest position on its own side, else the latest. Without dated ones
   they form one position without a beginning.
6. Intensity is the weighted mean (two decimals), confidence the highest weight.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby, pairwise

from graph.identity import actor_iri, known_by, target_iri
from ontology.model import Certainty, ChangeKind, DatePrecision, PartialDate, Position, PositionChange, Source, Stance, Statement

CERTAINTY_WEIGHT = {Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.8, Certainty.POSSIBLE: 0.5}
DEAD_ZONE = 0.05
STRENGTH_STEP = 0.3
STRENGTH_EVIDENCE = 2
OVERTURNING_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Succession:
    """An administration came directly after `predecessor` as the executive of `polity` (all IRIs)."""

    predecessor: str
    polity: str


@dataclass(slots=True)
class _Segment:
    """Statements that one position rests on; `known` is the day by which it was held."""

    known: date | None
    statements: list[Statement] = field(default_factory=list)

    @property
    def mean(self) -> float:
        weights = [_weight(statement) for statement in self.statements]
        total = sum(weights)
        if total == 0:
            return sum(statement.intensity for statement in self.statements) / len(self.statements)
        return sum(weight * statement.intensity for weight, statement in zip(weights, self.statements, strict=True)) / total

    @property
    def best(self) -> float:
        return max(_weight(statement) for statement in self.statements)


def positions(
    statements: Iterable[Statement], sources: Iterable[Source], *, ends: Mapping[str, date] | None = None
) -> tuple[Position, ...]:
    """The positions that the statements show, sorted by actor, target and time.

    `ends` maps an administration's IRI to the first day after its term. Raises KeyError for a statement whose source is not given.
    """
    known = {source.id: known_by(source.published) for source in sources}
    held: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.certainty is not Certainty.HYPOTHETICAL:
            held[actor_iri(statement.actor), target_iri(statement.target)].append(statement)
    found: list[Position] = []
    for (actor, target), group in sorted(held.items()):
        end = (ends or {}).get(actor)
        days = {statement.document: _day(known[statement.document], end) for statement in group}
        found += _intervals(actor, target, _segments(group, days), end)
    return tuple(found)


def changes(held: Iterable[Position], successions: Mapping[str, Succession] | None = None) -> tuple[PositionChange, ...]:
    """The moves on one target: between consecutive positions of one actor, and from an administration to a successor on the other side.

    `held` is what `positions` gives; `successions` maps an administration's IRI to whom it followed.
    A successor with another view is no change of mind.
    """
    by_pair: dict[tuple[str, str], list[Position]] = defaultdict(list)
    for position in held:
        by_pair[position.actor, position.target].append(position)
    found: list[PositionChange] = []
    for (actor, target), own in sorted(by_pair.items()):
        succession = (successions or {}).get(actor)
        inherited = by_pair.get((succession.predecessor, target)) if succession else None
        if succession and inherited and _opposite(inherited[-1].stance, own[0].stance):
            found.append(_change(succession.polity, ChangeKind.OFFICE_SUCCESSION, inherited[-1], own[0]))
        for before, after in pairwise(own):
            if kind := _kind(before, after):
                found.append(_change(actor, kind, before, after))
    return tuple(found)


def _weight(statement: Statement) -> float:
    return statement.confidence * CERTAINTY_WEIGHT[statement.certainty]


def _day(known: PartialDate | None, end: date | None) -> date | None:
    if known is None or known.precision is DatePrecision.ON_OR_AFTER:
        return None
    return min(known.day, end - timedelta(days=1)) if end else known.day


def _side(mean: float) -> int:
    return 0 if abs(mean) < DEAD_ZONE else 1 if mean > 0 else -1


def _segments(group: Iterable[Statement], days: Mapping[str, date | None]) -> list[_Segment]:
    ordered = sorted(
        group, key=lambda statement: (days[statement.document] or date.max, statement.document, statement.sentence, statement.id)
    )
    found: list[_Segment] = []
    for known, same_day in groupby(
        (statement for statement in ordered if days[statement.document]), key=lambda statement: days[statement.document]
    ):
        today = _Segment(known, list(same_day))
        if found and not _opens(found[-1], today):
            found[-1].statements += today.statements
        else:
            found.append(today)
    undated = [statement for statement in ordered if days[statement.document] is None]
    if undated and not found:
        return [_Segment(None, undated)]
    sides = [_side(segment.mean) for segment in found]
    for statement in undated:
        matching = [segment for segment, side in zip(found, sides, strict=True) if side == _side(statement.intensity)]
        (matching or found)[-1].statements.append(statement)
    return found


def _opens(current: _Segment, today: _Segment) -> bool:
    before, after = _side(current.mean), _side(today.mean)
    if 0 in {before, after} or today.best < OVERTURNING_SHARE * current.best:
        return False
    if before != after:
        return True
    enough = min(len(current.statements), len(today.statements)) >= STRENGTH_EVIDENCE
    return enough and _moved(abs(today.mean) - abs(current.mean))


def _moved(step: float) -> bool:
    # 0.8 - 0.5 is 0.30000000000000004 and 0.9 - 0.6 is 0.30000000000000004 or 0.2999...; both mean a step of 0.3.
    return round(abs(step), 6) >= STRENGTH_STEP


def _intervals(actor: str, target: str, segments: list[_Segment], end: date | None) -> Iterator[Position]:
    for segment, following in zip(segments, [*segments[1:], None], strict=True):
        mean = segment.mean
        yield Position(
            actor=actor,
            target=target,
            stance=(Stance.MIXED, Stance.SUPPORT, Stance.OPPOSE)[_side(mean)],
            intensity=round(mean, 2) or 0.0,
            confidence=round(segment.best, 4),
            valid_from=PartialDate(segment.known, DatePrecision.ON_OR_BEFORE) if segment.known else None,
            valid_to=following.known if following else end,
            evidence=tuple(sorted(statement.id for statement in segment.statements)),
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


def _change(by: str, kind: ChangeKind, before: Position, after: Position) -> PositionChange:
    return PositionChange(by=by, target=after.target, kind=kind, before=before, after=after, at=after.valid_from)
