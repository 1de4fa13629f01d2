"""How fast stances are read, against a plain pass of the same pipeline over the same text."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from ingest.extract import extract
from ingest.pipeline import load
from ontology.model import Document

REPEATS = 5


@dataclass(frozen=True, slots=True)
class Speed:
    """Words a second of processor time: ours, and of a plain pass; medians of runs that took turns."""

    ours: float
    plain: float

    @property
    def ratio(self) -> float:
        """Ours over the plain pass."""
        return self.ours / self.plain


def speed(documents: Sequence[Document], *, any_topic: bool = False) -> Speed:
    """Time both ways in turns, after one run of each that does not count; with `any_topic` we read what is not about AI policy too."""
    words = sum(len(document.text.split()) for document in documents)
    read = partial(_read, any_topic=any_topic)
    taken = [(_seconds(read, documents), _seconds(_plain, documents)) for _ in range(REPEATS + 1)][1:]
    return Speed(*(words / statistics.median(way) for way in zip(*taken, strict=True)))


def _seconds(way: Callable[[Sequence[Document]], None], documents: Sequence[Document]) -> float:
    gc.collect()
    start = time.process_time()
    way(documents)
    return time.process_time() - start


def _read(documents: Sequence[Document], *, any_topic: bool) -> None:
    for document in documents:
        for _ in extract(document, any_topic=any_topic):
            pass


def _plain(documents: Sequence[Document]) -> None:
    paragraphs = (part for document in documents for part in document.text.split("\n") if part.strip())
    for _ in load().pipe(paragraphs):
        pass
