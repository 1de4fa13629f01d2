"""The SPARQL 1.1 Protocol: a request that carries a query goes in, the query, its graphs and its answer's media types come out."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from graph.engines.asked import Asked
from graph.engines.engine import JSON, TURTLE
from graph.engines.guard import is_graph_query, refuse_unsafe
from ontology.errors import InputError
from stancegraph.serving.negotiation import GRAPHS, ROWS, best
from stancegraph.serving.reply import RefusedError

# Of a request, and of the answer: both are held in memory whole, so that an answer is never cut off behind a status that says it is well.
MOST_ASKED = 256 << 10
MOST_ANSWERED = 64 << 20
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
MOST_FIELDS = 1000
_READ_ONLY = "this endpoint only reads: updates are refused"


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came in; `parameters` is the undecoded part of the address behind the question mark."""

    method: str
    path: str
    parameters: str
    media_type: str
    accept: str | None
    body: bytes

    @property
    def asks(self) -> bool:
        """Whether it carries something to be carried out, and is not only a look at the endpoint."""
        return self.method == "POST" or bool(self.parameters)


def read_query(request: Request, timeout: float) -> Asked:
    """What is asked, with a time limit in seconds; raises RefusedError with the status that fits."""
    fields = _fields(request)
    if "update" in fields:
        raise RefusedError(403, _READ_ONLY)
    query = _only(fields)
    try:
        refuse_unsafe(query)
    except InputError as error:
        raise RefusedError(403, str(error)) from error
    rows, graph = best(request.accept, ROWS), best(request.accept, GRAPHS)
    gives_graph = is_graph_query(query)
    if (graph if gives_graph else rows) is None:
        offered = GRAPHS if gives_graph else ROWS
        raise RefusedError(406, f"the answer can be had as {', '.join(names[0] for names in offered)}")
    return Asked(
        query,
        rows=rows or JSON,
        triples=graph or TURTLE,
        default_graphs=_graphs(fields, "default-graph-uri"),
        named_graphs=_graphs(fields, "named-graph-uri"),
        timeout=timeout,
        most_bytes=MOST_ANSWERED,
    )


def _fields(request: Request) -> dict[str, list[str]]:
    """The parameters of the protocol, wherever the request has them."""
    if request.method != "POST":
        return _decoded(request.parameters)
    if request.media_type == FORM:
        return _decoded(_text(request.body))
    if request.media_type == QUERY:
        return {**_decoded(request.parameters), "query": [_text(request.body)]}
    if request.media_type == UPDATE:
        raise RefusedError(403, _READ_ONLY)
    raise RefusedError(415, f"send a query as {QUERY} or as {FORM}", ("Accept-Post", f"{QUERY}, {FORM}"))


def _decoded(encoded: str) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    try:
        for name, value in parse_qsl(encoded, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS):
            fields.setdefault(name, []).append(value)
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the parameters are not UTF-8") from error
    except ValueError as error:
        raise RefusedError(400, f"there are more than {MOST_FIELDS} parameters") from error
    return fields


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the request is not UTF-8") from error


def _only(fields: dict[str, list[str]]) -> str:
    queries = fields.get("query", [])
    if len(queries) != 1 or not queries[0].strip():
        raise RefusedError(400, "send exactly one query, as parameter `query` or as the body")
    return queries[0]


def _graphs(fields: dict[str, list[str]], name: str) -> tuple[str, ...]:
    graphs = tuple(fields.get(name, ()))
    for iri in graphs:
        if not urlsplit(iri).scheme or any(sign <= " " or sign in '<>"{}|\\^`' for sign in iri):
            raise RefusedError(400, f"{name} must be an absolute IRI")
    return graphs
