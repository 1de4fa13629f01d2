"""A store on a server: the same graphs, the same answers, and one clear line when the server is not what it should be."""

import random
import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import servers
from pyoxigraph import Literal, NamedNode, Quad, Triple
from readings import Said, fill, reading
from test_store import python

from graph.asking.names import named
from graph.asking.questions import ParameterKind
from graph.check import check
from graph.engines.engine import CSV, JSON, TURTLE, Change
from graph.engines.remote import Remote
from graph.engines.server import endpoints
from graph.opening import open_store
from graph.query import answer, questions
from ontology.errors import InputError
from ontology.terms import PREFIXES
from stancegraph.cli import main

START = {"oxigraph": servers.oxigraph, "virtuoso": servers.virtuoso}
FIRST = reading(
    Said("ac:openai OpenAI", -1, "in:eu-ai-act EU AI Act", confidence=1),
    Said("Zoë “Z” O'Neil\\", 0.5, "the pause", attributed_to="The Daily 😀"),
    Said("ac:anthropic Anthropic", 0.8, "in:ca-sb-53 California SB 53", condition="if it is\tamended"),
    published="2025-03-01",
    publisher="The Daily",
)
SECOND = reading(Said("ac:openai OpenAI", 0.7, "in:eu-ai-act EU AI Act"), published="2026-03-01", head="  Later\r\n\t«…» \\u0041 ")
GIVEN = {
    ParameterKind.ACTOR: "OpenAI",
    ParameterKind.TARGET: "EU AI Act",
    ParameterKind.INSTRUMENT: "EU AI Act",
    ParameterKind.DATE: "2026-01-01",
    ParameterKind.POLITY: "ac:us",
}


def large(strength, statements=120):
    """A document of several thousand triples, more than Virtuoso takes in one request."""
    return reading(*(Said(f"Company {each}", strength, "the pause") for each in range(statements)), title=f"At {strength}")


@pytest.fixture(scope="module", params=START)
def server(request, tmp_path_factory):
    running = START[request.param](tmp_path_factory.mktemp(request.param))
    if running is None:
        pytest.skip(f"no {request.param} here")
    with running:
        yield running


@pytest.fixture
def empty(server):
    """The server without graphs of ours."""
    engine = Remote(endpoints(server.url))
    for graph in engine.graphs(PREFIXES["gr"]):
        if "/registry" not in graph.value and "/ontology" not in graph.value:
            engine.update(f"CLEAR SILENT GRAPH {graph}")
    engine.close()
    return server


@pytest.fixture(scope="module")
def on_disk(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("disk") / "store") as store:
        yield fill(store, FIRST, SECOND)


def arguments(question):
    """A value for each parameter that a question must have."""
    given = {}
    for slot in question.slots:
        if not slot.required:
            continue
        if slot.kind == "issue":
            given[slot.name] = "iss:transparency-disclosure"
        elif slot.kind == "document":
            given[slot.name] = FIRST.document.source.id
        elif slot.name == "second":
            given[slot.name] = "Anthropic"
        else:
            given[slot.name] = GIVEN[slot.kind]
    return given


@pytest.mark.server
def test_a_store_on_a_server_holds_and_answers_what_one_on_disk_does(empty, on_disk):
    with open_store(empty.url) as store:
        fill(store, SECOND, FIRST)
        assert not store.replace(FIRST.document, FIRST.statements, method="test")
        assert list(store.lines()) == list(on_disk.lines())
    with open_store(empty.url, read_only=True) as store:
        assert store.counts() == on_disk.counts()
        assert list(store.statements()) == list(on_disk.statements())
        assert store.positions() == on_disk.positions()
        assert [store.text(each.document.source.id) for each in (FIRST, SECOND)] == [FIRST.document.text, SECOND.document.text]
        assert named(store, ParameterKind.ACTOR, "openai") == named(on_disk, ParameterKind.ACTOR, "OpenAI")
        assert check(store) == check(on_disk) == ()


def rows_of(found):
    """Rows as texts: Virtuoso gives integral decimals as integers, and 1 and 0 for what EXISTS is bound to."""
    truth = {"true": "1", "false": "0"}
    rows = [tuple(value and (value.kind, truth.get(value.text, value.text)) for value in row) for row in found.rows]
    return found.columns, sorted(rows, key=repr), found.triples, found.truth


@pytest.mark.server
def test_every_named_question_is_answered_alike(empty, on_disk):
    asked = 0
    with open_store(empty.url) as store:
        fill(store, FIRST, SECOND)
        for question in questions():
            given = arguments(question)
            expected = rows_of(answer(on_disk, question.name, given))
            assert rows_of(answer(store, question.name, given, timeout=60)) == expected, question.name
            asked += bool(expected[1] or expected[2])
    assert asked > 20


@pytest.mark.server
def test_results_come_in_every_format_alike(empty, on_disk):
    with open_store(empty.url) as store:
        fill(store, FIRST, SECOND)
        for query, accept in (
            ("SELECT ?n { ?s aip:holderName ?n } ORDER BY ?n", JSON),
            ("SELECT ?n { ?s aip:holderName ?n } ORDER BY ?n", CSV),
            ("ASK { ?s a aip:StanceExpression }", JSON),
            ("ASK { ?s a aip:NoSuchThing }", JSON),
            ("CONSTRUCT { ?s skos:prefLabel ?l } { ?s a aip:Issue ; skos:prefLabel ?l } ORDER BY ?l LIMIT 1", TURTLE),
        ):
            assert store.engine.results(query, accept=accept) == on_disk.engine.results(query, accept=accept)
        with pytest.raises(SyntaxError):
            store.engine.query("SELECT WHERE ?")


@pytest.mark.server
def test_a_document_is_replaced_and_removed_single_quads_too(empty):
    one, two = (NamedNode(f"{PREFIXES['gr']}own/{each}") for each in (1, 2))
    said = [Quad(one, one, Literal(str(number)), two) for number in range(3)]
    with open_store(empty.url) as store:
        fill(store, FIRST, SECOND)
        assert store.replace(FIRST.document, FIRST.statements[:1], method="test")
        assert set(store.statements()) == {FIRST.statements[0], *SECOND.statements}
        store.engine.change(Change(replaced={one: {Triple(one, one, one)}}, added=said[:2]))
        store.engine.change(Change(replaced={one: ()}, removed=said[:1], added=said[2:]))
        assert store.engine.triples(one) == set()
        assert set(store.engine.match(one)) == set(said[1:]) == set(store.engine.match(graph=two))
        assert list(store.engine.match(one, one, Literal("1"), two)) == [said[1]]
        assert list(store.engine.match(one, one, Literal("0"), two)) == []
        store.engine.load(said)
        assert set(store.engine.match(predicate=one)) == set(said)


@pytest.mark.server
def test_a_document_longer_than_a_request_may_be_is_stored_whole(empty):
    with open_store(empty.url) as store:
        for strength in (0.5, 0.25):
            case = large(strength)
            store.replace(case.document, case.statements, method="test")
            assert set(store.statements()) == set(case.statements)
        store.derive()
        assert check(store) == ()


@pytest.mark.server
def test_every_verb_takes_a_server(empty, tmp_path, capsys):
    page, text = tmp_path / "page.html", tmp_path / "news.txt"
    text.write_text("OpenAI supports the AI Act. Gavin Newsom vetoed SB 1047.")
    told = {}
    for verb in (
        ["ingest", "--date", "2026-05-21", str(text)],
        ["query", "stances"],
        ["analyze", "rank"],
        ["check"],
        ["draw", "-o", str(page)],
    ):
        assert main([*verb, "--store", empty.url]) == 0
        told[verb[0]] = "".join(capsys.readouterr())
    assert "dba" not in "".join(told.values())
    assert f"127.0.0.1:{empty.port}" in told["ingest"]
    assert "sound: 2 statements of 1 document" in told["check"]
    assert "California SB 1047" in told["query"]
    assert "California SB 1047" in page.read_text()


WRITER = """
import sys
from test_remote import large
from graph.opening import open_store
with open_store(sys.argv[1]) as store:
    print("open", flush=True)
    for turn in range(10_000):
        case = large(0.5 if turn % 2 else 0.25, int(sys.argv[2]))
        store.replace(case.document, case.statements, method="test")
        print(".", end="", flush=True)
"""


def at_rest(store):
    """Wait until the server has done what the killed writer had asked for last: what follows reads in more than one request."""
    before = None
    while before != (now := sorted(store.engine.dump())):
        before = now
        threading.Event().wait(0.3)


@pytest.mark.server
@pytest.mark.slow
@pytest.mark.parametrize("victim", ["writer", "server"])
def test_a_kill_leaves_the_old_or_the_new_document(empty, victim):
    """Documents that fit into one request: `large` ones of 30 statements, some 1,500 triples."""
    dice = random.Random(7)
    for _ in range(4):
        with python(WRITER, empty.url, 30, stderr=subprocess.DEVNULL) as writer:
            assert writer.stdout.readline() == "open\n"
            assert writer.stdout.read(1) == "."
            threading.Event().wait(dice.uniform(0, 2))
            if victim == "server":
                empty.kill()
            writer.kill()
        if victim == "server":
            empty.start()
        with open_store(empty.url) as store:
            at_rest(store)
            for document in store.documents():
                mine = [statement for statement in store.statements() if statement.document == document.id]
                assert len(mine) == 30
                assert {statement.intensity for statement in mine} == {0.5 if document.title == "At 0.5" else 0.25}
                assert store.text(document.id).count("\n") == 31
            assert store.counts().documents > 0


@pytest.mark.server
def test_an_answer_that_virtuoso_cuts_is_refused(tmp_path):
    running = servers.virtuoso(tmp_path, rows=100)
    if running is None:
        pytest.skip("no virtuoso here")
    with running:
        engine = Remote(endpoints(running.url))
        engine.load(Quad(*(NamedNode(f"{PREFIXES['gr']}x/{part}") for part in (each, 0, each, 0))) for each in range(150))
        with pytest.raises(InputError, match="ResultSetMaxRows"):
            list(engine.match())


def test_one_url_tells_the_endpoints():
    root = "http://127.0.0.1:7878"
    for url, expected in {
        root: (f"{root}/query", f"{root}/update", f"{root}/store"),
        f"{root}/": (f"{root}/query", f"{root}/update", f"{root}/store"),
        f"{root}/query": (f"{root}/query", f"{root}/update", f"{root}/store"),
        f"{root}/sparql": (f"{root}/sparql", f"{root}/sparql", f"{root}/sparql-graph-crud"),
        "http://a:b%40@127.0.0.1:7878/sparql-auth": (f"{root}/sparql-auth", f"{root}/sparql-auth", f"{root}/sparql-graph-crud-auth"),
        f"{root}/repositories/x": (
            f"{root}/repositories/x",
            f"{root}/repositories/x/statements",
            f"{root}/repositories/x/rdf-graphs/service",
        ),
        f"{root}/dataset": (f"{root}/dataset", f"{root}/dataset", None),
    }.items():
        where = endpoints(url, {})
        assert (where.query, where.update, where.graphs) == expected
        assert "b@" not in repr(where)
    assert endpoints("http://a:b%40@h/sparql", {}).password == "b@"
    assert endpoints(root, {"STANCEGRAPH_USER": "u", "STANCEGRAPH_PASSWORD": "p"}).password == "p"
    assert endpoints(root, {"STANCEGRAPH_UPDATE": "http://h/u"}).update == "http://h/u"


@contextmanager
def answering(status, body, *, headers=(), length=None):
    """A server that gives everybody the same answer."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(length or len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    try:
        yield f"http://someone:secret@127.0.0.1:{listening.server_port}"
    finally:
        listening.shutdown()
        thread.join()
        listening.server_close()


YES = b'{"head":{},"boolean":true}'


@pytest.mark.parametrize(
    ("status", "body", "extra", "said"),
    [
        (401, b"", {}, "does not let us.*user and password"),
        (403, b"", {}, "does not let us"),
        (404, b"Not here", {}, "no SPARQL endpoint.*check the URL"),
        (302, b"", {"headers": [("Location", "http://elsewhere/")]}, "points to http://elsewhere/"),
        (200, b"<html>Welcome</html>", {}, "half an answer, or none"),
        (200, b'{"head":{"vars":["s"]},"results":{"bindings":[{"s"', {}, "half an answer"),
        (200, YES, {"length": 5000}, "broke off"),
        (400, b"no query in here", {}, "no SPARQL endpoint"),
        (500, b"out of\nmemory", {}, "HTTP 500: out of memory"),
        (200, YES, {"headers": [("X-SPARQL-MaxRows", "10")]}, "part of its answer"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_wrong_with_a_server_is_one_line(status, body, extra, said, read_only):
    with answering(status, body, **extra) as url, pytest.raises(InputError, match=said) as error:
        open_store(url, read_only=read_only)
    assert "\n" not in str(error.value)
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("url", ["http://a:secret@127.0.0.1:FREE", "http://", "http://[", "http://h:port"])
def test_no_server_is_one_line(url, capsys):
    assert main(["query", "stances", "--store", url.replace("FREE", str(servers.free_port()))]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "secret" not in told


def test_a_server_that_says_nothing_is_not_waited_for_longer_than_asked():
    with answering(200, YES) as url:
        engine = Remote(endpoints(url))
    with silence() as silent:
        engine._server.where = endpoints(silent)
        with pytest.raises(InputError, match=r"longer than 0\.3 s"):
            engine.query("ASK {}", timeout=0.3)


@contextmanager
def silence():
    """A port that takes connections and never answers."""
    import socket

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
