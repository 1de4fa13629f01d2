"""The rows of the coded passages: actor and stance, target, precision, and passages without a stance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.benchmarks import coded, textacy_triples
from tests.benchmarks.coded import GOLD, Passage, Reader
from tests.benchmarks.row import Row

LAST_TO_TUNE_ON = 11


@dataclass(frozen=True, slots=True)
class Part:
    """Passages that are reported as one, with what is asked for: (must, aim) of F1 at level who, at level full, and of precision."""

    name: str
    passages: tuple[Passage, ...]
    who: tuple[float | None, float | None]
    full: tuple[float | None, float | None]
    precision: tuple[float | None, float | None]


def parts(files: Sequence[Path]) -> list[Part]:
    """The parts of the set beside the checkout; or of other files one part, which is judged as what was never seen."""
    unseen = (0.50, 0.70), (0.38, 0.60), (0.65, 0.80)
    if files:
        return [Part("given", tuple(one for path in files for one in coded.passages(path)), *unseen)]
    first = coded.passages(GOLD / "passages_dev.jsonl")
    tuned = tuple(one for one in first if int(one.name[1:]) <= LAST_TO_TUNE_ON)
    alone = tuple(one for one in first if int(one.name[1:]) > LAST_TO_TUNE_ON)
    nothing = (None, None)
    more = tuple(coded.passages(GOLD / "passages_more.jsonl"))
    return [
        Part("D01-D11", tuned, (0.65, 0.80), (0.50, 0.70), (0.65, 0.80)),
        Part("D12-D21", alone, *unseen),
        Part("more", more, nothing, nothing, nothing),
    ]


def rows(parts: Sequence[Part]) -> Iterator[Row]:
    """Every row of the coded passages."""
    for part in parts:
        yield _row(f"gold {part.name}, actor and stance, F1", part, "who", "f1", part.who)
    for part in parts:
        yield _row(f"gold {part.name}, with target, F1", part, "full", "f1", part.full)
    for part in parts:
        yield _row(f"gold {part.name}, actor and stance, precision", part, "who", "precision", part.precision)
    yield stance_free([one for part in parts for one in part.passages if one.stance_free])


def _row(measure: str, part: Part, level: str, figure: str, asked: tuple[float | None, float | None]) -> Row:
    value = getattr(coded.score(part.passages, level, _ours), figure)
    beside = ""
    if textacy_triples.is_installed():
        beside = f"textacy triples {getattr(coded.score(part.passages, level, _triples), figure):.2f}"
    return Row(measure, *asked, value, beside=beside)


def stance_free(passages: Iterable[Passage]) -> Row:
    """The most statements found in any passage that takes no side."""
    counts = [len(_ours(one.document)) for one in passages]
    measure = f"statements in a stance-free passage, most of {len(counts)}"
    beside = f"{sum(counts)} in all of them"
    return Row(measure, 1, 0, max(counts, default=None), at_most=True, beside=beside)


def _kept(read: Reader) -> Reader:
    """The reader, reading every document once."""
    return cache(read)


_ours: Reader = _kept(coded.ours)
_triples: Reader = _kept(lambda document: list(textacy_triples.statements(document)))
