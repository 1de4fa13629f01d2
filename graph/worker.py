"""A process of its own that answers one query on a store and can be killed: `python worker.py DATABASE`, the query as JSON on stdin.

It prints one line with the kind of answer (json, triples, syntax, failure), then the answer. It is run by path and imports nothing of ours.
"""

from __future__ import annotations

import json
import sys

import pyoxigraph


def main() -> None:
    """Read {"query", "prefixes"} from standard input and answer on standard output."""
    asked = json.load(sys.stdin)
    try:
        store = pyoxigraph.Store.read_only(sys.argv[1])
        found = store.query(asked["query"], prefixes=asked["prefixes"], use_default_graph_as_union=True)
        if isinstance(found, pyoxigraph.QueryTriples):
            kind, body = "triples", found.serialize(format=pyoxigraph.RdfFormat.N_TRIPLES)
        else:
            kind, body = "json", found.serialize(format=pyoxigraph.QueryResultsFormat.JSON)
    except SyntaxError as error:
        kind, body = "syntax", str(error).encode()
    except (OSError, RuntimeError, ValueError) as error:
        kind, body = "failure", str(error).encode()
    sys.stdout.buffer.write(kind.encode() + b"\n" + (body or b""))


if __name__ == "__main__":
    main()
