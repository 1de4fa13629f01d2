"""The endpoint, asked as its clients ask it: by the protocol, by many at once, and by those who mean harm."""

import csv
import io
import json
import signal
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlencode
from wsgiref.validate import validator

import psutil
import pyoxigraph
import pytest
from hostile import CHANGING, GREEDY, HOSTILE, REACHING
from pyoxigraph import RdfFormat
from readings import Said, fill, reading
from servers import oxigraph
from serving import FORM, ask, fetch, serving

from graph.opening import open_store
from ontology.terms import AIP, iri
from stancegraph.serving.app import App, Settings
from stancegraph.serving.negotiation import GRAPHS, ROWS, best
from stancegraph.serving.reply import RefusedError
from stancegraph.serving.visitor import check_host, crossing

JSON, XML, TSV = "application/sparql-results+json", "application/sparql-results+xml", "text/tab-separated-values"
TURTLE, RDF_XML, JSON_LD, N_TRIPLES = "text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"
QUERY = "application/sparql-query"
SELECT = "SELECT ?who WHERE { ?s aip:holder ?a . ?a skos:prefLabel ?who } ORDER BY ?who"
CONSTRUCT = "CONSTRUCT { ?a aip:opposes ?t } WHERE { ?a aip:opposes ?t }"
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    place = tmp_path_factory.mktemp("serve") / "store"
    spoken = [Said(f"Actor {number}", 0.5 if number % 2 else -0.5, f"Bill {number % 7}") for number in range(40)]
    with open_store(place) as opened:
        fill(opened, reading(*spoken))
    return place


@pytest.fixture(scope="module")
def served(store):
    with serving(store, "--timeout", "4") as running:
        yield running


def get(query, **more):
    return {"path": f"/sparql?{urlencode({'query': query, **more})}"}


def form(query, **more):
    return {"method": "POST", "body": urlencode({"query": query, **more}, doseq=True), "Content_Type": FORM}


def direct(query, kind=QUERY, path="/sparql"):
    return {"path": path, "method": "POST", "body": query if isinstance(query, bytes) else query.encode(), "Content_Type": kind}


@pytest.mark.parametrize(
    ("request_", "status", "kind"),
    [
        # how a query is sent
        (get(SELECT), 200, JSON),
        (form(SELECT), 200, JSON),
        (direct(SELECT), 200, JSON),
        (direct(SELECT, "application/sparql-query; charset=utf-8"), 200, JSON),
        (direct(SELECT, path="/query"), 200, JSON),
        ({"method": "HEAD", **get(SELECT)}, 200, JSON),
        # results
        ({**get(SELECT), "Accept": "*/*"}, 200, JSON),
        ({**get(SELECT), "Accept": XML}, 200, XML),
        ({**get(SELECT), "Accept": "text/csv"}, 200, "text/csv"),
        ({**get(SELECT), "Accept": TSV}, 200, TSV),
        ({**get(SELECT), "Accept": f"{JSON};q=0.1, {XML};q=0.9"}, 200, XML),
        ({**get(SELECT), "Accept": f"{TURTLE}, {TSV};q=0.2"}, 200, TSV),
        ({**get(SELECT), "Accept": "text/*"}, 200, "text/csv"),
        ({**get(SELECT), "Accept": "application/json"}, 200, JSON),
        ({**get(SELECT), "Accept": BROWSER}, 200, XML),
        ({**get(SELECT), "Accept": TURTLE}, 406, "text/plain"),
        ({**get(SELECT), "Accept": "image/png"}, 406, "text/plain"),
        ({**get(SELECT), "Accept": f"{JSON};q=0"}, 406, "text/plain"),
        ({**get("ASK { ?s ?p ?o }"), "Accept": "text/csv"}, 200, "text/csv"),
        # graphs
        (get(CONSTRUCT), 200, TURTLE),
        ({**get(CONSTRUCT), "Accept": N_TRIPLES}, 200, N_TRIPLES),
        ({**get(CONSTRUCT), "Accept": RDF_XML}, 200, RDF_XML),
        ({**get(CONSTRUCT), "Accept": JSON_LD}, 200, JSON_LD),
        ({**get("DESCRIBE ac:openai"), "Accept": f"{JSON}, {JSON_LD};q=0.5"}, 200, JSON_LD),
        ({**get(CONSTRUCT), "Accept": "text/csv"}, 406, "text/plain"),
        # nothing asked
        ({}, 200, TURTLE),
        ({"Accept": RDF_XML}, 200, RDF_XML),
        ({"Accept": BROWSER}, 200, "text/html"),
        ({"Accept": "image/png"}, 406, "text/plain"),
        # asked wrongly
        (get("SELECT ?s WHERE { ?s ?p"), 400, "text/plain"),
        (get("SELECT ?s WHERE { ?s nope:p ?o }"), 400, "text/plain"),
        (get(" "), 400, "text/plain"),
        ({"path": "/sparql?quer=x"}, 400, "text/plain"),
        ({"path": "/sparql?query=ASK%20%7B%7D&query=ASK%20%7B%7D"}, 400, "text/plain"),
        ({"path": "/sparql?query=%FF"}, 400, "text/plain"),
        ({"path": "/sparql?" + "a=b&" * 2000 + "query=ASK"}, 400, "text/plain"),
        (direct(b"ASK { ?s ?p '\xff' }"), 400, "text/plain"),
        ({"method": "POST", "body": "", "Content_Type": FORM}, 400, "text/plain"),
        (direct(SELECT, "text/plain"), 415, "text/plain"),
        ({"method": "POST", "body": SELECT}, 415, "text/plain"),
        ({"method": "PUT", "body": SELECT}, 405, "text/plain"),
        ({"method": "DELETE"}, 405, "text/plain"),
        ({"path": "/page", "method": "POST", "body": ""}, 405, "text/plain"),
        ({"path": "/nothing"}, 404, "text/plain"),
        ({"path": "/assets/../app.py"}, 404, "text/plain"),
        ({"path": "/assets/%2e%2e/app.py"}, 404, "text/plain"),
        ({"path": "/store", "method": "PUT", "body": ""}, 404, "text/plain"),
        (direct("x" * 300_000), 413, "text/plain"),
        # refused
        ({"method": "POST", "body": urlencode({"update": "DROP ALL"}), "Content_Type": FORM}, 403, "text/plain"),
        (direct("DROP ALL", "application/sparql-update"), 403, "text/plain"),
        (direct("DROP ALL"), 403, "text/plain"),
        ({"path": "/sparql?update=DROP%20ALL"}, 403, "text/plain"),
        (get("SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"), 403, "text/plain"),
        (get("SELECT * FROM <http://127.0.0.1:9/> WHERE { ?s ?p ?o }"), 403, "text/plain"),
        ({**get(SELECT), "Host": "evil.example"}, 421, "text/plain"),
        ({**get(SELECT), "Host": "a b"}, 400, "text/plain"),
        ({**get(SELECT), "Origin": "https://evil.example"}, 403, "text/plain"),
        ({**get(SELECT), "Origin": "null"}, 403, "text/plain"),
        # graphs of the protocol
        (form(SELECT, **{"default-graph-uri": iri("gr:derived")}), 200, JSON),
        (form(SELECT, **{"named-graph-uri": [iri("gr:derived"), iri("gr:registry")]}), 200, JSON),
        (form(SELECT, **{"default-graph-uri": "derived"}), 400, "text/plain"),
        (form(SELECT, **{"default-graph-uri": "http://a b/"}), 400, "text/plain"),
        # pages
        ({"path": "/"}, 200, "text/html"),
        ({"path": "/page"}, 200, "text/html"),
        ({"path": "/start"}, 200, "application/json"),
        ({"path": "/assets/yasgui.min.js"}, 200, "text/javascript"),
        ({"path": "/assets/page.css"}, 200, "text/css"),
    ],
)  # fmt: skip
def test_the_protocol(served, request_, status, kind):
    got = fetch(served, **request_)
    assert (got.status, got.kind) == (status, kind), got.body[:300]
    if status >= 400:
        assert got.body.count(b"\n") <= 1
        assert len(got.body) < 600


@pytest.mark.parametrize(("kind", "read"), [
    (JSON, lambda body: [row["who"]["value"] for row in json.loads(body)["results"]["bindings"]]),
    (XML, lambda body: [row["who"].value for row in pyoxigraph.parse_query_results(body, format=pyoxigraph.QueryResultsFormat.XML)]),
    ("text/csv", lambda body: [row[0] for row in csv.reader(io.StringIO(body.decode(), newline=""))][1:]),
    (TSV, lambda body: [json.loads(line.removesuffix("@en")) for line in body.decode().splitlines()[1:]]),
])  # fmt: skip
def test_rows_say_the_same_in_every_format(served, kind, read):
    found = read(ask(served, SELECT, Accept=kind).body)
    assert sorted(set(found)) == sorted({f"Actor {number}" for number in range(40)})


def test_graphs_say_the_same_in_every_format(served):
    triples = []
    for kind in (TURTLE, N_TRIPLES, RDF_XML, JSON_LD):
        body = ask(served, CONSTRUCT, Accept=kind).body
        triples.append({quad.triple for quad in pyoxigraph.parse(body, format=RdfFormat.from_media_type(kind))})
    assert len(triples[0]) == 20
    assert all(one == triples[0] for one in triples)


@pytest.mark.parametrize(
    ("parameters", "default", "named"),
    [
        ({}, True, True),
        ({"default-graph-uri": iri("gr:derived")}, True, False),
        ({"default-graph-uri": iri("gr:ontology")}, False, False),
        ({"default-graph-uri": [iri("gr:ontology"), iri("gr:derived")]}, True, False),
        ({"named-graph-uri": iri("gr:derived")}, False, True),
        ({"default-graph-uri": iri("gr:derived"), "named-graph-uri": iri("gr:registry")}, True, False),
        ({"default-graph-uri": "http://127.0.0.1:9/not-there"}, False, False),
    ],
)
def test_the_dataset_of_the_request_is_the_dataset_of_the_query(served, parameters, default, named):
    def holds(pattern):
        return json.loads(fetch(served, **form(f"ASK {{ {pattern} }}", **parameters)).body)["boolean"]

    assert (holds(f"?a <{AIP.opposes}> ?t"), holds(f"GRAPH ?g {{ ?a <{AIP.opposes}> ?t }}")) == (default, named)


def test_every_answer_is_guarded(served):
    for path in ("/", "/page", "/start", "/sparql", "/assets/page.js", "/nothing", f"/sparql?query={quote(SELECT)}"):
        headers = fetch(served, path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert headers["Access-Control-Allow-Origin"] is None
        assert headers["Server"] is None


def test_a_page_of_an_origin_that_was_let_in_may_ask(store):
    with serving(store, "--cors", "https://example.org") as served:
        got = ask(served, SELECT, Origin="https://example.org")
        assert (got.status, got.headers["Access-Control-Allow-Origin"]) == (200, "https://example.org")
        assert fetch(served, method="OPTIONS", Origin="https://example.org").headers["Access-Control-Allow-Methods"] == "GET, POST"
        assert ask(served, SELECT, Origin="https://other.example").status == 403
        assert ask(served, SELECT, Origin=served.address.rstrip("/")).status == 200


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:7878", None),
        ("[::1]:7878", None),
        ("localhost", None),
        ("LOCALHOST:1", None),
        ("a.localhost", None),
        ("192.168.1.7:7878", None),
        ("graph.example", None),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example", 421),
        ("", 400),
        (None, 400),
        ("x@127.0.0.1", 400),
        ("127.0.0.1/x", 400),
        ("127.0.0.1:99999", 400),
    ],
)
def test_only_our_own_names_are_answered(host, status):
    if status is None:
        check_host(host, "graph.example")
        return
    with pytest.raises(RefusedError) as error:
        check_host(host, "graph.example")
    assert error.value.reply.status == status


@pytest.mark.parametrize(
    ("origin", "allowed", "crossed"),
    [
        (None, None, None),
        ("http://127.0.0.1:7878", None, None),
        ("https://example.org", "https://example.org", "https://example.org"),
        ("https://example.org", "*", "*"),
    ],
)
def test_who_may_read_from_elsewhere(origin, allowed, crossed):
    assert crossing(origin, "127.0.0.1:7878", allowed) == crossed


@pytest.mark.parametrize(
    ("accept", "rows", "graph"),
    [
        (None, JSON, TURTLE),
        ("", JSON, TURTLE),
        ("*/*", JSON, TURTLE),
        ("text/*", "text/csv", TURTLE),
        ("text/*;q=0.5, text/csv", "text/csv", TURTLE),
        ("*/*, text/turtle;q=0, application/sparql-results+json;q=0.1", XML, N_TRIPLES),
        ("TEXT/CSV;Q=0.3", "text/csv", None),
        ("text/turtle;q=0.001", None, TURTLE),
        ("text/turtle;q=2", None, None),
        ("text/turtle;q=x", None, None),
        ("*/turtle", None, None),
        ("rubbish", None, None),
        (",,text/turtle;version=1.1;q=0.4,,", None, TURTLE),
        ("application/rdf+xml;q=0.4, application/ld+json;q=0.5", None, JSON_LD),
    ],
)
def test_clients_get_what_they_like_best(accept, rows, graph):
    assert (best(accept, ROWS), best(accept, GRAPHS)) == (rows, graph)


def test_the_endpoint_describes_itself(served):
    stated = {quad.triple for quad in pyoxigraph.parse(fetch(served).body, format=RdfFormat.TURTLE)}
    said = {(triple.predicate.value.rpartition("#")[2], getattr(triple.object, "value", "")) for triple in stated}
    assert ("endpoint", f"{served.address}sparql") in said
    assert ("feature", "http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph") in said
    assert len([name for name, _ in said if name == "resultFormat"]) == 8


def test_every_example_can_be_asked(served):
    found = json.loads(fetch(served, "/start").body)["questions"]
    assert len(found) >= 30
    assert [ask(served, one["query"]).status for one in found] == [200] * len(found)
    opposing = next(one for one in found if one["name"] == "who-opposes")
    assert opposing["title"].endswith("?")
    assert opposing["theme"] == "Who stands where"


def test_what_another_process_writes_is_answered(tmp_path):
    with open_store(tmp_path / "store") as writer:
        fill(writer, reading(Said("Acme", 0.5, "Bill 1"), head="One"))
        count = "SELECT (COUNT(*) AS ?n) WHERE { ?s a aip:StanceExpression }"
        with serving(tmp_path / "store") as served:
            seen = [json.loads(ask(served, count).body)["results"]["bindings"][0]["n"]["value"]]
            fill(writer, reading(Said("Beta", 0.5, "Bill 1"), head="Two"))
            writer.settle()
            seen.append(json.loads(ask(served, count).body)["results"]["bindings"][0]["n"]["value"])
    assert seen == ["1", "2"]


def test_what_is_less_sure_than_asked_is_not_served(tmp_path):
    place = tmp_path / "store"
    with open_store(place) as writer:
        fill(writer, reading(Said("Acme", 0.5, "Bill 1", confidence=0.9), Said("Beta", 0.5, "Bill 1", confidence=0.4)))
    with serving(place, "--min-confidence", "0.5") as served:
        assert ask(served, SELECT, Accept="text/csv").body == b"who\r\nAcme\r\n"
        page = fetch(served, "/page").body
    assert b"Acme" in page
    assert b"Beta" not in page


def test_a_store_on_a_server_is_served_too(tmp_path):
    server = oxigraph(tmp_path)
    if server is None:
        pytest.skip("no Oxigraph server: pip install oxigraph")
    with server as running:
        with open_store(running.url) as writer:
            fill(writer, reading(Said("Acme", 0.5, "Bill 1"), Said("Beta", -0.5, "Bill 1")))
        with serving(running.url, "--timeout", "4") as served:
            assert ask(served, SELECT, Accept="text/csv").body == b"who\r\nAcme\r\nBeta\r\n"
            assert ask(served, CONSTRUCT, Accept=JSON_LD).kind == JSON_LD
            assert fetch(served, "/page").status == 200
            for query, status in (
                (ENDLESS, 504),
                ("SELECT ?s WHERE { ?s ?p", 400),
                ("DROP ALL", 403),
                ("SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", 403),
            ):
                assert ask(served, query).status == status
            assert fetch(served, **form(SELECT, **{"default-graph-uri": iri("gr:derived")})).status == 501
            running.kill()
            assert ask(served, SELECT).status == 502


def test_a_slow_query_is_stopped_and_others_go_on(served):
    with ThreadPoolExecutor(2) as slow:
        stopped = [slow.submit(ask, served, ENDLESS) for _ in range(2)]
        started, answered = time.monotonic(), 0
        while time.monotonic() - started < 3:
            assert ask(served, SELECT).status == 200
            answered += 1
    assert answered > 10
    for one in stopped:
        assert one.result().status == 504
        assert b"took longer than 4 s" in one.result().body


def clients(served, number, seconds):
    """That many clients ask without a pause; every status that was not 200, and how many answers there were."""
    queries = [SELECT, CONSTRUCT, "ASK { ?s ?p ?o }", "SELECT * WHERE { ?s ?p ?o } LIMIT 500"]

    def client(place):
        bad, answered, until = [], 0, time.monotonic() + seconds
        while time.monotonic() < until:
            got = ask(served, queries[(place + answered) % len(queries)])
            answered += 1
            if got.status != 200 or not got.body:
                bad.append((got.status, got.body[:200]))
        return bad, answered

    with ThreadPoolExecutor(number) as pool:
        done = list(pool.map(client, range(number)))
    return [one for bad, _ in done for one in bad], sum(answered for _, answered in done)


def test_many_clients_at_once_are_all_answered(store):
    with serving(store) as served:
        bad, answered = clients(served, 32, 3)
    assert bad == []
    assert answered > 32


@pytest.mark.slow
def test_thirty_two_clients_for_thirty_seconds_are_all_answered(store):
    with serving(store, "--timeout", "30") as served, ThreadPoolExecutor(1) as slow:
        stopped = slow.submit(ask, served, ENDLESS)
        bad, answered = clients(served, 32, 30)
        assert stopped.result().status == 504
    assert bad == []
    assert answered > 320


@pytest.fixture
def trap():
    """A port on this machine, and who came to it."""
    visits = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        ended = threading.Event()

        def watch():
            while not ended.is_set():
                try:
                    visitor, _ = listening.accept()
                except TimeoutError:
                    continue
                visits.append(visitor.recv(100))
                visitor.close()

        watching = threading.Thread(target=watch)
        watching.start()
        yield listening.getsockname()[1], visits
        ended.set()
        watching.join()


def test_there_are_fifty_hostile_queries():
    assert len({*HOSTILE}) >= 50


@pytest.mark.parametrize("query", [*REACHING, *CHANGING], ids=range(len(REACHING) + len(CHANGING)))
def test_hostile_queries_reach_and_change_nothing(served, trap, query):
    port, visits = trap
    got = ask(served, query.format(port=port))
    assert got.status in {200, 400, 403}
    if got.status == 200:
        assert json.loads(got.body)["results"]["bindings"] == [] if got.kind == JSON else not got.body.strip()
    assert visits == []
    assert len(json.loads(ask(served, SELECT).body)["results"]["bindings"]) == 40


@pytest.mark.slow
@pytest.mark.parametrize("query", GREEDY, ids=range(len(GREEDY)))
def test_hostile_queries_do_not_take_the_server_with_them(served, trap, query):
    port, visits = trap
    started = time.monotonic()
    got = ask(served, query.format(port=port))
    assert got.status in {200, 400, 403, 413, 504}
    assert time.monotonic() - started < 20
    memory = [process.memory_info().rss for process in psutil.Process(served.process.pid).children()]
    assert all(rss < 1.5 * (1 << 30) for rss in memory)
    assert psutil.Process(served.process.pid).memory_info().rss < 600 << 20
    assert visits == []
    assert ask(served, SELECT).status == 200


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(store, number):
    with serving(store) as served:
        assert ask(served, SELECT).status == 200
        ours = psutil.Process(served.process.pid).children()
        with ThreadPoolExecutor(1) as slow:
            asking = slow.submit(fetch, served, **form(ENDLESS))
            time.sleep(0.5)
            served.process.send_signal(number)
            assert served.process.wait(10) in {0, 130}
            assert served.process.stderr.read() == ""
            # cut off, or told so when there was still time for it
            assert asking.exception(10) is not None or asking.result().status >= 500
        assert psutil.wait_procs(ours, timeout=5)[1] == []


def test_a_port_in_use_is_one_clear_line(store, capsys):
    from stancegraph.cli import main

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--store", str(store), "--port", str(port)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"cannot listen on 127.0.0.1:{port}" in said
    assert "--port" in said


def test_the_application_keeps_to_wsgi(store):
    with open_store(store, read_only=True) as opened:
        application = validator(App(opened, Settings("localhost", 5), lambda: "<!doctype html>"))
        for method, path in (("GET", "/"), ("HEAD", "/"), ("GET", "/sparql"), ("GET", "/nothing"), ("OPTIONS", "/sparql")):
            environment = {
                "REQUEST_METHOD": method, "PATH_INFO": path, "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80",
                "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": "localhost", "wsgi.version": (1, 0), "wsgi.url_scheme": "http",
                "wsgi.input": io.BytesIO(), "wsgi.errors": io.StringIO(), "wsgi.multithread": True, "wsgi.multiprocess": False,
                "wsgi.run_once": False, "QUERY_STRING": "",
            }  # fmt: skip
            body = application(environment, lambda status, headers, error=None: None)
            list(body)
            body.close()
