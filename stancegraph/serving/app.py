"""Requests to replies: the WSGI application behind `stancegraph serve`."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from functools import cache
from http import HTTPStatus
from importlib.resources import files
from threading import Lock
from typing import TYPE_CHECKING

from graph.asking.ask import ask
from graph.description import described
from graph.engines.asked import BusyError, ChoiceError, FailedError, NotAQueryError, TooLargeError, TooSlowError
from graph.store import Store
from ontology.errors import InputError
from ontology.terms import PREFIXES
from stancegraph.serving.examples import examples
from stancegraph.serving.negotiation import GRAPHS, best
from stancegraph.serving.protocol import MOST_ASKED, Request, read_query
from stancegraph.serving.reply import RefusedError, Reply
from stancegraph.serving.visitor import check_host, crossing

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

ENDPOINTS = ("/sparql", "/query")
REMADE_SECONDS = 60
HTML = (("text/html", "application/xhtml+xml"),)
ASSETS = {"yasgui.min.js": "text/javascript", "yasgui.min.css": "text/css", "page.js": "text/javascript", "page.css": "text/css"}
# Styles inline: the editor places its cursor and its hints by them.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:; "
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
# The interactive page names its own scripts in a policy of its own; both hold.
DRAWING_POLICY = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'"
_STATUS = {TooSlowError: 504, TooLargeError: 403, BusyError: 503, FailedError: 500, NotAQueryError: 400, ChoiceError: 501}


@dataclass(frozen=True, slots=True)
class Settings:
    """`host` is the name the server was given, `timeout` a query's limit in seconds, `cors` an origin that may read, * for any."""

    host: str
    timeout: float
    cors: str | None = None


@dataclass(slots=True)
class Kept:
    """A page that costs time to make, and the state of the store that it shows."""

    make: Callable[[], bytes]
    state: object = None
    body: bytes = b""
    making: Lock = field(default_factory=Lock)

    def at(self, state: object) -> bytes:
        """The page for that state, made once."""
        with self.making:
            if not self.body or self.state != state:
                self.body, self.state = self.make(), state
            return self.body


class App:
    """The application; its instances are called by a WSGI server from many threads."""

    def __init__(self, store: Store, settings: Settings, draw: Callable[[], str]) -> None:
        """Serve an open store; `draw` makes the interactive page."""
        self._store = store
        self._settings = settings
        self._drawing = Kept(lambda: draw().encode("utf-8"))
        self._start = Kept(lambda: _json({"prefixes": PREFIXES, "questions": [asdict(one) for one in examples(store)]}))

    def __call__(self, environment: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """One request, one reply."""
        host, origin, allowed = environment.get("HTTP_HOST"), environment.get("HTTP_ORIGIN"), None
        try:
            check_host(host, self._settings.host)
            allowed = crossing(origin, host, self._settings.cors)
            reply = self._reply(environment)
        except RefusedError as error:
            reply = error.reply
        headers = reply.all_headers(allowed)
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", headers)
        return [] if environment["REQUEST_METHOD"] == "HEAD" else [reply.body]

    def _reply(self, environment: WSGIEnvironment) -> Reply:
        request = _request(environment)
        path = request.path
        if path in ENDPOINTS:
            _allow(request, "GET", "HEAD", "POST", "OPTIONS")
            return self._options() if request.method == "OPTIONS" else self._endpoint(request, environment.get("HTTP_HOST", ""))
        if path not in {"/", "/page", "/start"} and path.removeprefix("/assets/") not in ASSETS:
            raise RefusedError(404, "there is nothing here: / is the page to type into, /sparql the endpoint, /page the interactive page")
        _allow(request, "GET", "HEAD")
        if path == "/":
            return _typing_page()
        if path == "/page":
            return Reply(200, "text/html", self._drawing.at(self._state()), policy=DRAWING_POLICY)
        if path == "/start":
            return Reply(200, "application/json", self._start.at(self._state()))
        return _asset(path.removeprefix("/assets/"))

    def _endpoint(self, request: Request, host: str) -> Reply:
        varying = (("Vary", "Accept, Origin"), ("Cache-Control", "no-cache"))
        if not request.asks:
            if _wants_html(request.accept):
                return _typing_page()
            media_type = best(request.accept, GRAPHS)
            if media_type is None:
                raise RefusedError(406, f"the description can be had as {', '.join(names[0] for names in GRAPHS)}")
            return Reply(200, media_type, described(f"http://{host}{request.path}", media_type), varying)
        asked = read_query(request, self._settings.timeout)
        try:
            found = ask(self._store, asked)
        except InputError as error:
            # What is none of ours was said by a server on which the store lies.
            status = _STATUS.get(type(error), 502)
            raise RefusedError(status, str(error), *((("Retry-After", "5"),) if status == 503 else ())) from error
        return Reply(200, asked.triples if found.is_graph else asked.rows, found.body, varying)

    def _options(self) -> Reply:
        if self._settings.cors is None:
            return Reply(204, "text/plain", b"", (("Allow", "GET, HEAD, POST, OPTIONS"),))
        letting = (("Access-Control-Allow-Methods", "GET, POST"), ("Access-Control-Allow-Headers", "Content-Type, Accept"))
        return Reply(204, "text/plain", b"", (*letting, ("Vary", "Origin"), ("Access-Control-Max-Age", "600")))

    def _state(self) -> object:
        """Another one whenever the store has changed; on a server, where nobody can tell, once a minute."""
        self._store.settle()
        return self._store.engine.database or int(time.monotonic() // REMADE_SECONDS)


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode("utf-8")


def _request(environment: WSGIEnvironment) -> Request:
    length = int(environment.get("CONTENT_LENGTH") or 0)
    if length > MOST_ASKED or len(environment.get("QUERY_STRING", "")) > MOST_ASKED:
        raise RefusedError(413, f"a request may have {MOST_ASKED} bytes")
    return Request(
        method=environment["REQUEST_METHOD"],
        path=environment.get("PATH_INFO", "") or "/",
        parameters=environment.get("QUERY_STRING", ""),
        media_type=environment.get("CONTENT_TYPE", "").partition(";")[0].strip().lower(),
        accept=environment.get("HTTP_ACCEPT"),
        body=environment["wsgi.input"].read(length) if length else b"",
    )


def _allow(request: Request, *methods: str) -> None:
    if request.method not in methods:
        raise RefusedError(405, f"{request.method} is not for this: {', '.join(methods)} are", ("Allow", ", ".join(methods)))


def _wants_html(accept: str | None) -> bool:
    """Whether somebody looks at it in a browser: all of them name HTML, and clients for RDF do not."""
    return "text/html" in (accept or "") and best(accept, (*HTML, *GRAPHS)) == "text/html"


def _typing_page() -> Reply:
    return Reply(200, "text/html", _read("page.html"), (("Vary", "Accept"), ("Cache-Control", "no-cache")), PAGE_POLICY)


def _asset(name: str) -> Reply:
    return Reply(200, ASSETS[name], _read(name), (("Cache-Control", "no-cache"),))


@cache
def _read(name: str) -> bytes:
    return files("stancegraph.serving").joinpath("assets", name).read_bytes()
