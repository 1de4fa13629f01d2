import csv
import io
import json
import re

import pytest
from readings import Said, fill, reading

from graph.asking.answers import Answer, Value, shortened
from graph.asking.questions import questions, read_question
from graph.engines.guard import fill as filled
from graph.engines.guard import refuse_unsafe, tokens
from graph.opening import open_store
from graph.query import answer, write
from ontology.errors import InputError
from ontology.terms import iri

ORDER = reading(
    Said("ac:openai OpenAI", -0.8, "in:eu-ai-act EU AI Act"),
    Said("ac:us-admin-trump-2 Second Trump administration", -0.4, "the draft order"),
    Said("Acme Robotics", 0.5, "the draft order"),
    publisher="The Daily",
)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("query") / "store") as opened:
        yield fill(opened, ORDER)


def texts(found):
    return [tuple(value.text if value else None for value in row) for row in found.rows]


@pytest.mark.parametrize(
    ("parameters", "who"),
    [
        ({"target": "EU AI Act"}, ["OpenAI"]),
        ({"target": "eu ai act"}, ["OpenAI"]),
        ({"target": "the AI Act"}, ["OpenAI"]),
        ({"target": "in:eu-ai-act"}, ["OpenAI"]),
        ({"target": iri("in:eu-ai-act")}, ["OpenAI"]),
        ({"target": f"<{iri('in:eu-ai-act')}>"}, ["OpenAI"]),
        ({"target": "the draft order"}, ["Second Trump administration"]),
        ({"target": "Draft Order"}, ["Second Trump administration"]),
        ({}, ["OpenAI", "Second Trump administration"]),
    ],
)
def test_a_target_may_be_named_in_many_ways(store, parameters, who):
    assert [row[0] for row in texts(answer(store, "who-opposes", parameters))] == who


@pytest.mark.parametrize(
    ("question", "parameters", "said"),
    [
        ("who-opposes", {"target": "EU AI Actt"}, r"'EU AI Actt' is not in the store: did you mean 'EU AI Act'"),
        ("who-opposes", {"target": "zzzzqqqq"}, "no name in the store is close"),
        ("who-opposes", {"target": "in:eu-ai-axt"}, "did you mean in:eu-ai-act"),
        ("who-opposes", {"target": "iss:standards"}, "something else"),
        ("who-opposes", {"target": "https://example.org/no iri"}, "is not an IRI"),
        ("since-when", {"actor": "in:eu-ai-act"}, "something else: ac:"),
        ("since-when", {"actor": "AISI"}, r"ambiguous: write one of ac:uk-aisi, ac:us-aisi"),
        ("since-when", {"actor": "Trump administration"}, "did you mean 'First Trump administration' or 'Second Trump administration'"),
        ("since-when", {"actor": "President"}, "is not in the store"),
        ("evidence", {"stance": "opposed"}, "did you mean 'oppose'"),
        ("who-opposes", {"colour": "blue"}, r"no parameter 'colour': it takes \[target=TARGET\]"),
        ("foreseen", {"actor": "OpenAI"}, "it takes none"),
        ("administration-on", {}, "needs date=DATE"),
        ("administration-on", {"date": "May 2026"}, "'May 2026' is not a date"),
        ("administration-on", {"date": "2026-05-21", "polity": "OpenAI"}, "polity 'OpenAI' is not in the store"),
        ("who-oposes", {}, "did you mean who-opposes"),
        ("nowhere.rq", {}, "nowhere.rq cannot be read"),
        ("SELECT ?s WHERE { ?s ?p", {}, "not a SPARQL query"),
        ("SELECT ?s WHERE { ?s nope:x ?o }", {}, "not a SPARQL query"),
        ("", {}, "there is no question ''"),
    ],
)
def test_what_cannot_be_asked_is_one_line_that_helps(store, question, parameters, said):
    with pytest.raises(InputError, match=said) as error:
        answer(store, question, parameters)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 500


INJECTIONS = ['OpenAI" } ; DROP ALL #', "x> . ?s ?p ?o } #", "\\", '"""', "$actor", "ac:openai } UNION { ?s ?p ?o", "a\nb", "\x00"]


@pytest.mark.parametrize("value", INJECTIONS)
def test_values_are_never_read_as_sparql(store, value):
    with pytest.raises(InputError):
        answer(store, "since-when", {"actor": value})


@pytest.mark.parametrize("value", [*INJECTIONS, "plain", "it's", "ü😀", "\\u0041"])
def test_text_values_come_through_as_they_are(store, tmp_path, value):
    question = tmp_path / "echo.rq"
    question.write_text(
        '# What did I say?\n# $said: text, default "nothing"\nSELECT ?heard WHERE { BIND($said AS ?heard) } # $said "$said"\n'
    )
    assert texts(answer(store, str(question), {"said": value})) == [(value,)]


def test_parameters_are_left_alone_inside_strings_iris_and_comments():
    query = 'SELECT ?x WHERE { ?x <$a> "$a" ; ?p \'$a\', """$a" $a""", $a, $ab } # $a'
    assert filled(query, {"a": "1"}) == 'SELECT ?x WHERE { ?x <$a> "$a" ; ?p \'$a\', """$a" $a""", 1, $ab } # $a'
    assert "".join(text for _, text in tokens(query)) == query


OUTSIDE = [
    "SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "select * where { service silent <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "SELECT * WHERE { OPTIONAL { SERVICE ?g { ?s ?p ?o } } }",
    "SELECT * WHERE { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
    r"SELECT * WHERE { \u0053ERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "SELECT * WHERE { ?s ?p ?o FILTER(?s<?b)SERVICE#>\n<http://127.0.0.1:1/>{?s ?p ?o}}",
    "SELECT * WHERE { ?s ?p 1SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "SELECT * WHERE { ?s ?p '\\\\'SERVICE<http://127.0.0.1:1/>{?s ?p 'x'} }",
    "SELECT * FROM <http://127.0.0.1:1/> WHERE { ?s ?p ?o }",
    "SELECT * FROM NAMED <file:///etc/passwd> WHERE { GRAPH ?g { ?s ?p ?o } }",
    "CONSTRUCT FROM <http://127.0.0.1:1/> WHERE { ?s ?p ?o }",
]
UPDATES = [
    "DROP ALL",
    "INSERT DATA { <a:a> <a:b> <a:c> }",
    "LOAD <http://127.0.0.1:1/>",
    "PREFIX a: <a:> DELETE WHERE { ?s ?p ?o }",
    "CLEAR ALL",
]


@pytest.mark.parametrize("query", [*OUTSIDE, *UPDATES])
def test_queries_that_would_leave_or_change_the_store_are_refused(store, query):
    before = list(store.lines())
    with pytest.raises(InputError):
        refuse_unsafe(query)
    with pytest.raises(InputError):
        answer(store, query)
    assert list(store.lines()) == before


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?s WHERE { ?s a aip:StanceExpression FILTER('service' != 'from') }",
        "SELECT ?service WHERE { ?service a aip:StanceExpression }",
        "SELECT ?s WHERE { ?s a aip:StanceExpression } # FROM here SERVICE begins",
        "SELECT ?s WHERE { ?s a aip:StanceExpression OPTIONAL { ?c aip:fromPosition ?s } }",
        "SELECT ?insert WHERE { ?insert a aip:StanceExpression }",
    ],
)
def test_words_that_only_look_dangerous_are_allowed(store, query):
    assert len(answer(store, query).rows) == 3


def test_a_query_that_takes_too_long_is_stopped(store):
    with pytest.raises(InputError, match=r"longer than 0\.5 s"):
        answer(store, "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", timeout=0.5)
    assert answer(store, "ASK { ?s a aip:StanceExpression }").truth is True


def test_a_question_file_takes_parameters(store, tmp_path):
    question = tmp_path / "my question.rq"
    question.write_text(
        "# Who is surer than that?\n# $least: decimal, default 0.95; how sure\n"
        "SELECT ?s WHERE { ?s a aip:StanceExpression ; aip:confidence ?c FILTER(?c >= $least) }\n"
    )
    assert answer(store, str(question)).rows == ()
    assert len(answer(store, str(question), {"least": "0.9"}).rows) == 3
    with pytest.raises(InputError, match="'much' is not a number"):
        answer(store, str(question), {"least": "much"})


@pytest.mark.parametrize("line", ["# $x: colour, any", "# $x: actor", "# $x actor, any", "# $: actor, any"])
def test_a_header_that_cannot_be_read_is_named(line):
    with pytest.raises(InputError, match=re.escape(line)):
        read_question("mine", f"# Mine?\n{line}\nSELECT * WHERE {{ ?s ?p ?o }}")


def test_the_union_of_all_graphs_is_asked(store):
    found = answer(store, "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }")
    assert {iri("gr:ontology"), iri("gr:registry"), iri("gr:derived")} < {row[0] for row in texts(found)}
    assert answer(store, "ASK { ?p aip:positionOf/skos:prefLabel ?label }").truth is True


def test_a_table_is_aligned_and_short(store):
    lines = write(answer(store, "since-when", {"actor": "OpenAI"})).splitlines()
    assert lines[0].split() == ["who", "side", "on", "intensity", "since", "precision", "until"]
    assert lines[2].split("  ")[0] == "OpenAI"
    assert lines[0].index("side") == lines[2].index("oppose") == lines[1].index("  -") + 2
    assert write(answer(store, "who-supports", {"target": "EU AI Act"})).endswith("(nothing found)\n")
    assert write(answer(store, "SELECT ?s WHERE { ?s aip:holder ac:openai }")).splitlines()[2].startswith("st:")


def test_long_cells_are_cut_in_a_table_and_nowhere_else():
    long = Answer(("x",), ((Value("literal", "word " * 100),),))
    assert max(map(len, write(long).splitlines())) <= 100
    assert "word " * 100 in write(long, "csv")


def test_csv_and_json_can_be_read_back(store):
    found = answer(store, "stances")
    rows = list(csv.reader(io.StringIO(write(found, "csv"))))
    assert tuple(rows[0]) == found.columns
    assert [tuple(row) for row in rows[1:]] == [tuple(text or "" for text in row) for row in texts(found)]
    parsed = json.loads(write(found, "json"))
    assert parsed["head"]["vars"] == list(found.columns)
    assert parsed["results"]["bindings"][0]["intensity"] == {"type": "literal", "value": "0.5", "datatype": iri("xsd:decimal")}


def test_ask_answers_yes_or_no(store):
    yes = answer(store, "ASK { ?s aip:holder ac:openai }")
    assert (write(yes), write(yes, "csv"), json.loads(write(yes, "json"))["boolean"]) == ("yes\n", "answer\ntrue\n", True)
    assert write(answer(store, "ASK { ?s aip:holder ac:meta }")) == "no\n"


@pytest.mark.parametrize("query", ["CONSTRUCT { ?a aip:opposes ?t } WHERE { ?a aip:opposes ?t }", "DESCRIBE ac:openai"])
def test_triples_are_written_as_turtle_with_the_same_bytes(store, query):
    written = {write(answer(store, query), "turtle") for _ in range(2)}
    assert len(written) == 1
    assert "ac:openai " in written.pop()
    assert write(answer(store, query)) == write(answer(store, query), "turtle")


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("ASK { ?s ?p ?o }", "turtle"),
        ("foreseen", "turtle"),
        ("DESCRIBE ac:openai", "csv"),
        ("DESCRIBE ac:openai", "json"),
        ("foreseen", "xml"),
    ],
)
def test_a_format_that_does_not_fit_is_an_input_error(store, query, form):
    with pytest.raises(InputError):
        write(answer(store, query), form)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        (iri("ac:openai"), "ac:openai"),
        (iri("iss:standards"), "iss:standards"),
        (f"{iri('ac:')}unlisted/caf%C3%A9-x", "ac:unlisted/café-x"),
        ("https://example.org/x", "<https://example.org/x>"),
    ],
)
def test_iris_are_shortened_for_reading(full, short):
    assert shortened(full) == short


def test_the_list_of_questions_says_how_to_ask_them():
    assert {question.name for question in questions()} >= {"who-opposes", "evidence", "positions-on", "changes", "stances"}
    by_name = {question.name: question for question in questions()}
    assert by_name["administration-on"].parameters == ("date=DATE", "[polity=POLITY]")
    assert by_name["foreseen"].parameters == ()
