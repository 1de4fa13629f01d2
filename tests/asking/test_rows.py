"""What Oxigraph writes as TSV is read as what it writes as JSON."""

import json

import pyoxigraph
import pytest
from pyoxigraph import QueryResultsFormat

from graph.asking.answers import Value
from graph.asking.rows import read_rows

XSD = "http://www.w3.org/2001/XMLSchema#"
TERMS = [
    "1", "-7", "1.50", "-0.5", ".5", "1e0", "-1.5e-3", "true", "false", '"abc"', '""', '"a"@en', '"a"@en-GB', '"1"', '"true"', '"<a>"',
    '"_:b"', '"x\\t\\n\\r\\"\\\\"', '"\\u0008\\u000C\\u007F\\u0001"', '"é😀\u2028"', '"a\\\\nb"', f'"2020-01-01"^^<{XSD}date>',
    f'"abc"^^<{XSD}integer>', f'"1e400"^^<{XSD}double>', f'"INF"^^<{XSD}double>', f'"1"^^<{XSD}boolean>', f'"+1"^^<{XSD}integer>',
    '"t\\t"^^<https://example.org/type>', "<https://example.org/a?b=c#d>", "UNDEF",
]  # fmt: skip


def both(query):
    store = pyoxigraph.Store()
    tsv, plain = (store.query(query).serialize(format=form) for form in (QueryResultsFormat.TSV, QueryResultsFormat.JSON))
    return read_rows(tsv), json.loads(plain)


def value(binding):
    return binding and Value(binding["type"], binding["value"], binding.get("datatype"), binding.get("xml:lang"))


@pytest.mark.parametrize("term", TERMS)
def test_a_term_is_read_as_it_was(term):
    found, plain = both(f"SELECT ?before ?x ?after {{ VALUES (?before ?x ?after) {{ (1 {term} 'end') (UNDEF {term} UNDEF) }} }}")
    assert found.columns == tuple(plain["head"]["vars"])
    assert found.rows == tuple(tuple(value(row.get(name)) for name in found.columns) for row in plain["results"]["bindings"])


@pytest.mark.parametrize(
    ("query", "columns", "rows"),
    [
        ("SELECT * {}", (), ((),)),
        ("SELECT ?x { VALUES ?x { UNDEF } }", ("x",), ((None,),)),
        ("SELECT ?x { ?x ?y ?z }", ("x",), ()),
        ("SELECT ?x ?y { VALUES (?x ?y) { (UNDEF UNDEF) } }", ("x", "y"), ((None, None),)),
    ],
)
def test_what_is_not_there_is_none(query, columns, rows):
    found, _ = both(query)
    assert (found.columns, found.rows) == (columns, rows)


@pytest.mark.parametrize(("query", "truth"), [("ASK {}", True), ("ASK { ?s ?p ?o }", False)])
def test_yes_and_no(query, truth):
    assert both(query)[0].truth is truth


def test_blank_nodes_and_triples_are_kept():
    assert both("SELECT (BNODE() AS ?x) {}")[0].rows[0][0].kind == "bnode"
    assert both("SELECT (<<( <a:a> <a:b> 'c' )>> AS ?x) {}")[0].rows[0][0] == Value("triple", '<<( <a:a> <a:b> "c" )>>')


def test_a_value_that_comes_again_is_the_same_object():
    rows = both("SELECT ?x { VALUES ?x { 'a' 'b' 'a' } }")[0].rows
    assert rows[0][0] is rows[2][0]
