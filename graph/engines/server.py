"""A SPARQL 1.1 server: one URL goes in, its endpoints come out; a request goes in, a whole answer comes out, or one line that says why not.

Which URL to give (a user and password may stand in it, or in STANCEGRAPH_USER and STANCEGRAPH_PASSWORD; they are never shown):

| URL | taken for | query | update | graphs (Graph Store Protocol) |
| --- | --- | --- | --- | --- |
| http://host:7878 or .../query | Oxigraph | /query | /update | /store |
| .../sparql-auth or .../sparql | Virtuoso | itself | itself | /sparql-graph-crud-auth or /sparql-graph-crud |
| .../repositories/NAME | RDF4J, GraphDB | itself | /statements | /rdf-graphs/service |
| any other, such as Fuseki's .../dataset | one URL for all | itself | itself | none |

STANCEGRAPH_UPDATE and STANCEGRAPH_GRAPHS name the other two endpoints where that guess is wrong.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit, urlunsplit

from graph.engines.asked import TooSlowError
from ontology.errors import InputError

if TYPE_CHECKING:
    import requests

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 600.0
CHUNK = 1 << 16
_SAID = 200


class TooMuchError(Exception):
    """The server takes no request as large as that one; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a server is asked, changed, and (if it can be) given whole graphs; without credentials."""

    query: str
    update: str
    graphs: str | None
    user: str | None = None
    password: str | None = None

    def __repr__(self) -> str:
        """The URL of the query endpoint: a password is not for logs."""
        return f"Endpoints({self.query!r})"


def is_url(given: str) -> bool:
    """Whether a store is named by URL."""
    return given.startswith(("http://", "https://"))


def endpoints(url: str, environment: Mapping[str, str] | None = None) -> Endpoints:
    """The endpoints of a server known by one URL; raises InputError for one that has no host."""
    known = os.environ if environment is None else environment
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host:
        raise InputError("the URL of the store is none: write it as http://host:7878")
    clean = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path.rstrip("/"), parts.query, ""))
    query, update, graphs = _guessed(clean)
    return Endpoints(
        query,
        known.get("STANCEGRAPH_UPDATE") or update,
        known.get("STANCEGRAPH_GRAPHS") or graphs,
        unquote(parts.username) if parts.username else known.get("STANCEGRAPH_USER"),
        unquote(parts.password) if parts.password else known.get("STANCEGRAPH_PASSWORD"),
    )


def _guessed(url: str) -> tuple[str, str, str | None]:
    path = urlsplit(url).path
    if path in {"", "/query"}:
        root = url.removesuffix("/query")
        return f"{root}/query", f"{root}/update", f"{root}/store"
    if path in {"/sparql", "/sparql-auth"}:
        return url, url, url.replace("/sparql", "/sparql-graph-crud")
    if "/repositories/" in path:
        return url, f"{url}/statements", f"{url}/rdf-graphs/service"
    return url, url, None


class Server:
    """A connection to a server; what goes wrong on the way is an InputError of one line that names the URL and no credentials."""

    def __init__(self, where: Endpoints) -> None:
        """Nothing is sent yet."""
        import requests

        self.where = where
        self._session = requests.Session()
        self._software = ""

    def is_virtuoso(self) -> bool:
        """Whether what answered last calls itself Virtuoso."""
        return "virtuoso" in self._software.lower()

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def ask(self, query: str, *, accept: str, timeout: float | None = None) -> bytes:
        """The whole answer to a query; raises SyntaxError where the server cannot read it, InputError after `timeout` seconds."""
        # Oxigraph takes the union of all graphs for the default graph when told to; the others that we know do so anyway.
        form = {"query": query, "union-default-graph": "true"}
        return self._send("POST", self.where.query, accept, timeout=timeout, form=form)

    def change(self, update: str) -> None:
        """Carry out an update; raises TooMuchError where the server takes none of that size."""
        self._send("POST", self.where.update, "*/*", form={"update": update})

    def add(self, graph: str, triples: bytes) -> None:
        """Add N-Triples to a graph by the Graph Store Protocol."""
        if self.where.graphs is None:
            raise ValueError("this server has no endpoint for graphs")
        self._send("POST", self.where.graphs, "*/*", parameters={"graph": graph}, body=triples)

    def _send(
        self,
        method: str,
        url: str,
        accept: str,
        *,
        timeout: float | None = None,
        form: Mapping[str, str] | None = None,
        parameters: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> bytes:
        import requests

        limit = ANSWER_SECONDS if timeout is None else timeout
        headers = {"Accept": accept, **({"Content-Type": "application/n-triples"} if body is not None else {})}
        request = requests.Request(method, url, headers=headers, data=form or body, params=parameters)
        until = time.monotonic() + limit
        try:
            with self._answered(request, limit) as response:
                content = _whole(response, until)
        except requests.Timeout as error:
            raise _late(url, limit) from error
        except requests.exceptions.ChunkedEncodingError as error:
            raise InputError(f"the server {url} broke off in the middle of its answer: ask again") from error
        except requests.RequestException as error:
            raise InputError(f"no server answers at {url} ({_reason(error)}): start it, or name another --store") from error
        if content is None:
            raise _late(url, limit)
        self._software = response.headers.get("Server", "")
        self._judge(response, content, url, form)
        return content

    def _answered(self, request: requests.Request, limit: float) -> requests.Response:
        """The answer to a request, repeated with the credentials in the way the server wants them if it asks for them."""
        import requests

        sent = self._session.prepare_request(request)
        settings = self._session.merge_environment_settings(sent.url or "", {}, True, None, None)
        seconds = (min(CONNECT_SECONDS, limit), limit)
        response = self._session.send(sent, timeout=seconds, allow_redirects=False, **settings)
        if response.status_code != 401 or self.where.user is None or self._session.auth is not None:
            return response
        response.close()
        user, password = self.where.user, self.where.password or ""
        digest = response.headers.get("WWW-Authenticate", "").lower().startswith("digest")
        self._session.auth = requests.auth.HTTPDigestAuth(user, password) if digest else (user, password)
        return self._session.send(self._session.prepare_request(request), timeout=seconds, allow_redirects=False, **settings)

    def _judge(self, response: requests.Response, content: bytes, url: str, form: Mapping[str, str] | None) -> None:
        """Raise for every answer that is not the whole of what was asked for."""
        status, said = response.status_code, " ".join(content.decode("utf-8", "replace").split())
        if status == 413 or any(sign in said for sign in _TOO_MUCH if status >= 400):
            raise TooMuchError(said[:_SAID])
        if status in {401, 403} or "SR186:SECURITY" in said[:_SAID]:
            remedy = "check the user and password" if self.where.user else "put user:password@ into the URL or set STANCEGRAPH_USER"
            raise InputError(f"the server {url} does not let us do that (HTTP {status}): {remedy}, or let it allow us to")
        if status in {404, 405, 501} or 300 <= status < 400:
            moved = f", it points to {response.headers['Location']}" if "Location" in response.headers else ""
            raise InputError(f"there is no SPARQL endpoint at {url} (HTTP {status}{moved}): check the URL of --store")
        if status == 400 and form and "query" in form:
            raise SyntaxError(said[:_SAID])
        if status >= 400:
            raise InputError(f"the server {url} failed (HTTP {status}: {said[:_SAID]})")
        if "X-SPARQL-MaxRows" in response.headers or response.headers.get("X-SQL-State"):
            most = response.headers.get("X-SPARQL-MaxRows", "a time limit")
            raise InputError(
                f"the server {url} gave a part of its answer only (it stops at {most}): "
                "raise ResultSetMaxRows and MaxQueryExecutionTime in its virtuoso.ini"
            )


# How Virtuoso says that a request is too long for it.
_TOO_MUCH = ("memory exhausted", "The length of generated SQL text has exceeded", "can be compiled and executed but not translated")


def _whole(response: requests.Response, until: float) -> bytes | None:
    """The body, or None if it was not there in time; raises a requests error when the connection breaks."""
    parts = []
    for part in response.iter_content(CHUNK):
        parts.append(part)
        if time.monotonic() > until:
            return None
    return b"".join(parts)


def _late(url: str, limit: float) -> TooSlowError:
    return TooSlowError(f"the server {url} took longer than {limit:g} s: ask for less (LIMIT, a bound target) or allow more")


def _reason(error: Exception) -> str:
    """The innermost cause in a few words: the messages of requests repeat the URL, and with it what stands in it."""
    inner: BaseException = error
    while inner.__cause__ or inner.__context__:
        inner = inner.__cause__ or inner.__context__ or inner
    return (getattr(inner, "strerror", None) or type(inner).__name__)[:_SAID]
