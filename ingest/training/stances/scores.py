"""How well a network tells the signs that holders take, and the targets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True, slots=True)
class Judged:
    """One sentence: true signs and probabilities (holders, 3), true and likeliest tags (holders, pieces) and mentions (pieces)."""

    signs: Tensor
    probabilities: Tensor
    tags: Tensor
    likely: Tensor
    mentions: Tensor
    named: Tensor


@dataclass(frozen=True, slots=True)
class Scores:
    """Precision, recall and F1 over (holder, sign), over targets found with their sign and over mentions (any overlap counts)."""

    sign: tuple[float, float, float]
    target: tuple[float, float, float]
    mention: tuple[float, float, float]

    def __str__(self) -> str:
        """One line."""
        parts = (f"{name} P {p:.3f} R {r:.3f} F1 {f:.3f}" for name, (p, r, f) in self._named())
        return ", ".join(parts)

    def _named(self) -> tuple[tuple[str, tuple[float, float, float]], ...]:
        return ("sign", self.sign), ("target", self.target), ("mention", self.mention)


def scored(judged: Iterable[Judged]) -> Scores:
    """The figures of sentence after sentence."""
    sign, target, mention = [0, 0, 0], [0, 0, 0], [0, 0, 0]
    for each in judged:
        true, said = each.signs > 0.5, each.probabilities > 0.5
        for place, count in enumerate(((true & said).sum(), (~true & said).sum(), (true & ~said).sum())):
            sign[place] += int(count)
        for one, other in zip(each.tags.tolist(), each.likely.tolist(), strict=True):
            _count(one, other, target)
        _count(each.mentions.tolist(), each.named.tolist(), mention)
    return Scores(_figures(*sign), _figures(*target), _figures(*mention))


def _count(true: list[int], likely: list[int], counts: list[int]) -> None:
    given = _stretches([max(tag, 0) for tag in true])
    found = _stretches([tag if own >= 0 else 0 for tag, own in zip(likely, true, strict=True)])
    hit = sum(any(_meet(a, b) for b in found) for a in given)
    counts[0] += hit
    counts[1] += sum(not any(_meet(a, b) for a in given) for b in found)
    counts[2] += len(given) - hit


def _stretches(tags: list[int]) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    for place, tag in enumerate(tags):
        if tag == 0:
            continue
        side = (tag - 1) // 2
        goes_on = tag % 2 == 0 and found and found[-1][1] == place and found[-1][2] == side
        found[-1:] = [(found[-1][0], place + 1, side)] if goes_on else [*found[-1:], (place, place + 1, side)]
    return found


def _meet(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return one[2] == other[2] and one[0] < other[1] and other[0] < one[1]


def _figures(tp: int, fp: int, fn: int) -> tuple[float, float, float]:
    return tp / max(tp + fp, 1), tp / max(tp + fn, 1), 2 * tp / max(2 * tp + fp + fn, 1)
