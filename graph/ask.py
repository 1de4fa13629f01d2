"""A query on a store, answered in bytes: on disk and in memory by processes that can be killed, on a server by the server."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, finalize

from pyoxigraph import QueryTriples, RdfFormat

from graph.asked import Asked, FailedError, NotAQueryError, Reply, TooLargeError
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
_making = Lock()


def ask(store: Store, asked: Asked) -> Reply:
    """The answer to a query, which the caller has found to be safe; raises the errors of `graph.asked`, all of them InputError."""
    store.settle()
    engine = store.engine
    if not isinstance(engine, Embedded):
        return _remote(engine, asked)
    database = engine.database
    return processes(store).ask(asked, database, _version(database) if database else 0)


def processes(store: Store, *, at_once: int = AT_ONCE, allowance: int = ALLOWANCE) -> Pool:
    """The processes that answer for an embedded store; how many and how large is decided by the first call for a store."""
    engine = store.engine
    with _making:
        if engine not in _pools:
            pool = _pools[engine] = _pool(engine, at_once, allowance)
            # Called when the engine is gone and when Python ends.
            finalize(engine, pool.close)
        return _pools[engine]


def dismiss(engine: Engine) -> None:
    """End the processes that answer for an engine."""
    if (pool := _pools.pop(engine, None)) is not None:
        pool.close()


def _remote(engine: Engine, asked: Asked) -> Reply:
    if asked.default_graphs or asked.named_graphs:
        raise FailedError(f"graphs cannot be chosen for the store on {engine.place}: it is asked about the union of all its graphs")
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


def _version(database: Path) -> int:
    """A number that is another one whenever somebody has written into the database: files come and go, and the log grows."""
    logs = sorted(file for file in database.iterdir() if file.suffix == ".log")
    return hash((database.stat().st_mtime_ns, *((file.name, file.stat().st_size) for file in logs)))
