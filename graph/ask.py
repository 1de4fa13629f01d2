"""A query on a store, answered in bytes: on disk and in memory by processes that can be killed, on a server by the server."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, finalize

from pyoxigraph import QueryTriples, RdfFormat

from graph.asked import Asked, ChoiceError, NotAQueryError, Reply, TooLargeError
from graph.embedded import Embedded
from graph.engine import Engine
from graph.pool import Pool
from graph.process import Launch
from graph.written import written

if TYPE_CHECKING:
    from graph.store import Store

WORKER = Path(__file__).with_name("worker.py")
# How many queries run at once, and by how many bytes a process may grow over one.
AT_ONCE = max(4, os.cpu_count() or 1)
ALLOWANCE = 4 << 30

_pools: WeakKeyDictionary[Engine, Pool] = WeakKeyDictionary()
_making, _settling = Lock(), Lock()


def ask(store: Store, asked: Asked) -> Reply:
    """The answer to a query, which the caller has found to be safe; raises the errors of `graph.asked`, all of them InputError."""
    engine = store.engine
    if not isinstance(engine, Embedded):
        return _remote(engine, asked)
    with _settling:
        store.settle()
        database = engine.database
    return processes(store).ask(asked, database)


def limit(store: Store, *, at_once: int = AT_ONCE, allowance: int = ALLOWANCE) -> None:
    """Set for a store of which nothing was asked yet how many queries run at once, and by how many bytes a process may grow."""
    engine = store.engine
    if isinstance(engine, Embedded):
        pool = _pools[engine] = _pool(engine, at_once, allowance)
        # Called when the engine is gone and when Python ends.
        finalize(engine, pool.close)


def processes(store: Store) -> Pool:
    """The processes that answer for an embedded store."""
    with _making:
        if store.engine not in _pools:
            limit(store)
        return _pools[store.engine]


def dismiss(engine: Engine) -> None:
    """End the processes that answer for an engine."""
    if (pool := _pools.pop(engine, None)) is not None:
        pool.close()


def _remote(engine: Engine, asked: Asked) -> Reply:
    if asked.default_graphs or asked.named_graphs:
        raise ChoiceError(f"graphs cannot be chosen for the store on {engine.place}: it is asked about the union of all its graphs")
    try:
        found = engine.query(asked.query, timeout=asked.timeout)
    except SyntaxError as error:
        raise NotAQueryError(f"this is not a SPARQL query: {error}") from error
    is_graph = isinstance(found, QueryTriples)
    body = written(found, asked.triples if is_graph else asked.rows)
    if asked.most_bytes is not None and len(body) > asked.most_bytes:
        raise TooLargeError(f"the answer is longer than {asked.most_bytes} bytes: ask for less (LIMIT, fewer columns)")
    return Reply(is_graph, body)


def _pool(engine: Engine, at_once: int, allowance: int) -> Pool:
    if engine.database is not None or not isinstance(engine, Embedded):
        return Pool(Launch(WORKER, engine.place, None, allowance), at_once)
    # It stays open for the next process.
    memory = tempfile.TemporaryFile()  # noqa: SIM115
    engine.quads.dump(memory, format=RdfFormat.N_QUADS)
    memory.flush()
    # Each process would hold a copy of its own.
    return Pool(Launch(WORKER, engine.place, memory, allowance), 1)
