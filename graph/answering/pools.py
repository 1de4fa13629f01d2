"""Which processes answer for which embedded engine: made when first asked for, ended with the engine or with Python."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from threading import Lock
from weakref import WeakKeyDictionary, finalize

from pyoxigraph import RdfFormat

from graph.answering.pool import Pool
from graph.answering.process import Launch
from graph.engines.embedded import Embedded
from graph.engines.engine import Engine

WORKER = Path(__file__).with_name("worker.py")
# How many queries run at once, and by how many bytes a process may grow over one.
AT_ONCE = max(4, os.cpu_count() or 1)
ALLOWANCE = 4 << 30

_pools: WeakKeyDictionary[Engine, Pool] = WeakKeyDictionary()
_making = Lock()


def limit(engine: Engine, *, at_once: int = AT_ONCE, allowance: int = ALLOWANCE) -> None:
    """Set for an engine of which nothing was asked yet how many queries run at once, and by how many bytes a process may grow.

    A server has limits of its own; nothing is set for it.
    """
    if isinstance(engine, Embedded):
        pool = _pools[engine] = _pool(engine, at_once, allowance)
        # Called when the engine is gone and when Python ends.
        finalize(engine, pool.close)


def processes(engine: Engine) -> Pool:
    """The processes that answer for an embedded engine."""
    with _making:
        if engine not in _pools:
            limit(engine)
        return _pools[engine]


def dismiss(engine: Engine) -> None:
    """End the processes that answer for an engine."""
    if (pool := _pools.pop(engine, None)) is not None:
        pool.close()


def _pool(engine: Engine, at_once: int, allowance: int) -> Pool:
    if engine.database is not None or not isinstance(engine, Embedded):
        return Pool(Launch(WORKER, engine.place, None, allowance), at_once)
    # It stays open for the next process.
    memory = tempfile.TemporaryFile()  # noqa: SIM115
    engine.quads.dump(memory, format=RdfFormat.N_QUADS)
    memory.flush()
    # Each process would hold a copy of its own.
    return Pool(Launch(WORKER, engine.place, memory, allowance), 1)
