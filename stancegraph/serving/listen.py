"""A WSGI application to a listening server that ends cleanly."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from ontology.errors import InputError
from stancegraph.serving.protocol import MOST_ASKED

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

# A thread waits while its query runs; the pages go on as long as one is free.
THREADS = 48
CONNECTIONS = 256
IDLE_SECONDS = 60


def listen(application: WSGIApplication, host: str, port: int, told: Callable[[str], None]) -> None:
    """Serve until Ctrl-C or SIGTERM; `told` hears the address once. Raises InputError where nothing can be listened to there."""
    from waitress.server import create_server

    # It warns of every request that waits for a thread, and tells a client's hanging up as an error.
    logging.getLogger("waitress").setLevel(logging.CRITICAL)
    try:
        server = create_server(
            application,
            host=host,
            port=port,
            threads=THREADS,
            connection_limit=CONNECTIONS,
            channel_timeout=IDLE_SECONDS,
            # The application refuses long requests in its own words; what is longer still, the server does not even take in.
            max_request_body_size=4 * MOST_ASKED,
            max_request_header_size=MOST_ASKED + (64 << 10),
            ident=None,
            clear_untrusted_proxy_headers=True,
        )
    except OSError as error:
        raise InputError(f"cannot listen on {host}:{port} ({error.strerror or error}): name another --port or --host") from error
    try:
        told(_address(server.socket))
        server.run()
    finally:
        server.close()


def _address(own: socket.socket) -> str:
    host, port = own.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
