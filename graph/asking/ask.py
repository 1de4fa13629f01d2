"""A query on a store, answered in bytes: on disk and in memory by processes that can be killed, on a server by the server."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from pyoxigraph import QueryTriples

from graph.answering.pools import processes
from graph.engines.asked import Asked, ChoiceError, NotAQueryError, Reply, TooLargeError
from graph.engines.embedded import Embedded
from graph.engines.engine import Engine
from graph.engines.written import written

if TYPE_CHECKING:
    from graph.store import Store

_settling = Lock()


def ask(store: Store, asked: Asked) -> Reply:
    """The answer to a query, which the caller has found to be safe; raises the errors of `graph.engines.asked`, all of them InputError."""
    engine = store.engine
    if not isinstance(engine, Embedded):
        return _remote(engine, asked)
    with _settling:
        store.settle()
        database = engine.database
    return processes(engine).ask(asked, database)


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
