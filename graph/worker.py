"""A process of its own that answers one query on a store and can be killed: `python worker.py [DATABASE]`, the query as JSON on stdin.

Without a database, the store follows the line of JSON as N-Quads. The worker prints one line with the kind of answer (json, triples,
syntax, failure), then the answer. It is run by path and imports nothing of ours.
"""

from __future__ import annotations

import json
import sys
import time

import pyoxigraph

RETRIES = 5
RETRY_SECONDS = 0.1


def main() -> None:
    """Read {"query", "prefixes"} from standard input and answer on standard output."""
    asked = json.loads(sys.stdin.buffer.readline())
    given = sys.argv[1] if len(sys.argv) > 1 else taken_in()
    kind, body = answered(given, asked["query"], asked["prefixes"])
    for _ in range(RETRIES):
        # A process that writes may put new files in the place of old ones while we read.
        if kind != "failure" or b"no such file" not in body.lower():
            break
        time.sleep(RETRY_SECONDS)
        kind, body = answered(given, asked["query"], asked["prefixes"])
    sys.stdout.buffer.write(kind.encode() + b"\n" + body)


def taken_in() -> pyoxigraph.Store:
    """The store that standard input gives, in memory."""
    store = pyoxigraph.Store()
    store.load(sys.stdin.buffer, format=pyoxigraph.RdfFormat.N_QUADS)
    return store


def answered(given: str | pyoxigraph.Store, query: str, prefixes: dict[str, str]) -> tuple[str, bytes]:
    """The kind of the answer and the answer; the store is given as such or as the path of its database."""
    try:
        store = pyoxigraph.Store.read_only(given) if isinstance(given, str) else given
        found = store.query(query, prefixes=prefixes, use_default_graph_as_union=True)
        if isinstance(found, pyoxigraph.QueryTriples):
            return "triples", found.serialize(format=pyoxigraph.RdfFormat.N_TRIPLES) or b""
        return "json", found.serialize(format=pyoxigraph.QueryResultsFormat.JSON) or b""
    except SyntaxError as error:
        return "syntax", str(error).encode()
    except (OSError, RuntimeError, ValueError) as error:
        return "failure", str(error).encode()


if __name__ == "__main__":
    main()
