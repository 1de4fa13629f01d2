"""`stancegraph serve`: a store in, an address in a browser or a SPARQL client out, until Ctrl-C."""

from __future__ import annotations

import signal
from functools import partial
from typing import Annotated

import typer

from stancegraph import options

DEFAULT_HOST, DEFAULT_PORT = "127.0.0.1", 7878
# By how many bytes a process that answers queries may grow.
ALLOWANCE = 1 << 30


def serve(
    store: options.Store = options.DEFAULT_STORE,
    host: Annotated[str, typer.Option("--host", metavar="NAME", help="Where to listen; 0.0.0.0 lets other machines ask.")] = DEFAULT_HOST,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, metavar="NUMBER", help="0 takes a free one.")] = DEFAULT_PORT,
    timeout: Annotated[
        float, typer.Option("--timeout", parser=options.number(0.1, 3600), metavar="SECONDS", help="Stop a query after this long.")
    ] = 10.0,
    cors: Annotated[
        str | None,
        typer.Option("--cors", metavar="ORIGIN", help="Let pages of this origin ask too, such as https://example.org; * for all."),
    ] = None,
    browse: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
    min_confidence: options.MinConfidence = 0.0,
) -> None:
    """Serve the store to browsers and SPARQL clients.

    Only this machine may ask, unless --host says otherwise, and nobody may write. / is a page to type queries into, with the named
    questions to start from; /page is the interactive page; /sparql is the endpoint (SPARQL 1.1 Protocol). No query makes this machine
    ask another one. With --min-confidence, a copy in memory is served, of the store as it is now.

    Example:
      stancegraph serve
      curl --data-urlencode "query=ASK { ?s a aip:Position }" http://127.0.0.1:7878/sparql

    """
    from graph.answering.pools import limit
    from graph.opening import open_store
    from graph.surer import surer
    from stancegraph.commands.draw import drawn
    from stancegraph.output import note
    from stancegraph.serving.app import App, Settings
    from stancegraph.serving.listen import listen

    # A client that hangs up must not end the server, as it ends a filter; whoever stops it with SIGTERM means what Ctrl-C means.
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.default_int_handler)

    def told(address: str) -> None:
        note(f"serving {store} at {address} (Ctrl-C ends it)")
        if browse:
            typer.launch(address)

    with open_store(store, read_only=True) as opened:
        served = surer(opened, min_confidence) if min_confidence > 0 else opened
        limit(served.engine, allowance=ALLOWANCE)
        page = partial(drawn, store, title="Who stands where on AI policy", min_confidence=min_confidence)
        application = App(served, Settings(host, timeout, cors), page)
        listen(application, host, port, told)
