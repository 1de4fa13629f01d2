"""Many documents, read by several processes at once and given back in their order."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain
from multiprocessing import get_context
from multiprocessing.connection import Connection

from ingest.extract import extract
from ingest.pipeline import load
from ontology.errors import InputError
from ontology.model import Document, Statement
from ontology.registry import Registry

MOST = 8  # processes, unless more are asked for: each takes some 400 MB
WORTH = 100_000  # characters: less is read sooner than further processes start
AHEAD = 3  # texts a process that wait for it, so that it need not wait for them

Found = tuple[Document, tuple[Statement, ...]]


@dataclass(frozen=True, slots=True)
class Way:
    """How to read: the pipeline's name, the registry and whether the encoder is left out, as `extract` takes them."""

    model: str | None = None
    registry: Registry | None = None
    rules_only: bool = False

    def read(self, document: Document) -> Found:
        """The document and its statements, whatever it is about."""
        found = extract(document, nlp=load(self.model), registry=self.registry, rules_only=self.rules_only, any_topic=True)
        return document, tuple(found)


def extract_all(
    documents: Iterable[Document],
    *,
    model: str | None = None,
    registry: Registry | None = None,
    rules_only: bool = False,
    jobs: int | None = 1,
) -> Iterator[Found]:
    """Yield each document with its statements, in the order given; the statements are those of `extract` with `any_topic`.

    `jobs` processes read at once. None stands for one a processor core, 8 at most, and for this process alone where there are less than
    100,000 characters to read. A script that asks for several must be importable (`if __name__ == "__main__":`), as multiprocessing has it.

    Raises InputError for an unknown model, before anything is read, and when a process was ended from outside.
    """
    load(model)
    way = Way(model, registry, rules_only)
    given = iter(documents)
    if jobs is None:
        first = _first(given)
        jobs = min(MOST, cores()) if sum(len(document.text) for document in first) >= WORTH and len(first) > 1 else 1
        given = chain(first, given)
    return map(way.read, given) if jobs <= 1 else _side_by_side(given, way, jobs)


def cores() -> int:
    """How many processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _first(documents: Iterator[Document]) -> list[Document]:
    """As many documents from the front as are worth several processes, or all."""
    taken, length = [], 0
    for document in documents:
        taken.append(document)
        length += len(document.text)
        if length >= WORTH and len(taken) > 1:
            break
    return taken


def _side_by_side(documents: Iterator[Document], way: Way, jobs: int) -> Iterator[Found]:
    waiting: deque[Future[Found]] = deque()
    with _readers(way, jobs) as readers:
        try:
            for document in documents:
                waiting.append(readers.submit(_read, document))
                if len(waiting) > jobs * AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as problem:
            raise InputError("a process that was reading has been ended, perhaps for want of memory: try --jobs 1") from problem


@contextmanager
def _readers(way: Way, jobs: int) -> Iterator[ProcessPoolExecutor]:
    context = get_context("spawn")  # a fork would take over the store's threads half
    heard, lifeline = context.Pipe(duplex=False)
    readers = ProcessPoolExecutor(jobs, context, _begin, (way, heard))
    try:
        yield readers
    finally:
        lifeline.close()
        readers.shutdown(cancel_futures=True)
        heard.close()


_ways: list[Way] = []  # in a process that reads: the one way it was begun with


def _begin(way: Way, lifeline: Connection) -> None:
    # Ctrl-C goes to all processes of a terminal; the one that asked for them decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    _ways.append(way)


def _end_with(lifeline: Connection) -> None:
    """End at once, in the middle of a text too, when nobody is left to hear of it."""
    with suppress(EOFError, OSError):
        lifeline.recv()
    os._exit(0)


def _read(document: Document) -> Found:
    return _ways[-1].read(document)
