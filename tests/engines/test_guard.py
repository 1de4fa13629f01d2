"""What is let through to a store: text that, however it is read, neither leaves nor changes it; and that at the cost of its length."""

import time
from contextlib import suppress

import pytest
from hostile import CHANGING, REACHING

from graph.engines.guard import fill, query_form, refuse_unsafe, tokens
from ontology.errors import InputError

# These two only name graphs of the store; an IRI is not an address.
NAMING = REACHING[-2:]


@pytest.mark.parametrize("query", [*REACHING[:-2], *CHANGING[:-2]])
def test_what_leaves_or_changes_the_store_is_refused(query):
    with pytest.raises(InputError) as error:
        refuse_unsafe(query.format(port=9))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "query",
    [
        *(query.format(port=9) for query in NAMING),
        "SELECT * WHERE { ?s ?p 'a service, from us' }",
        'SELECT * WHERE { ?s ?p """a "quoted" SERVICE""" }',
        "SELECT * WHERE { ?s ?p 'don\\'t SERVICE' }",
        "SELECT * WHERE { ?s <https://example.org/service#from> ?o }",
        "SELECT * WHERE { ?s <urn:service> ?o ; <service> ?x }",
        "SELECT * WHERE { ?c aip:fromPosition ?from ; ex:a.b_service ?service }",
        "SELECT * WHERE { ?s ?p ?o } # FROM here a SERVICE begins",
        "# SERVICE\nASK {}",
        "PREFIX load: <https://example.org/drop#> SELECT ?insert { ?insert load:clear 'delete' }",
        r"SELECT * WHERE { ?s ?p 'caf\u00E9' }",
    ],
)
def test_words_that_only_look_dangerous_are_let_through(query):
    refuse_unsafe(query)


@pytest.mark.parametrize(
    "unit", ["1", ".", "a.", '"""', "'", "<", "a:", "\\", "1e", "_", "@", "\\u0061", "a-", "'''a''", "?", "#", "(", "<a", "\U0001f600"]
)
def test_the_cost_is_in_proportion_to_the_text(unit):
    def spent(length):
        text = unit * (length // len(unit)) + " 'service'"
        begun = time.process_time()
        for read in (refuse_unsafe, query_form):
            with suppress(InputError):
                read(text)
        return time.process_time() - begun

    assert spent(200_000) < 5
    assert spent(200_000) < 10 * spent(50_000) + 0.1


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("SELECT * {}", "SELECT"),
        ("# ask\nPREFIX ask: <x:describe> construct where {}", "CONSTRUCT"),
        ("describe <x:select>", "DESCRIBE"),
        ("BASE <x:y> ASK {}", "ASK"),
        ("PREFIX a: <b:c> delete where {}", "DELETE"),
        ("hello", None),
        ("", None),
    ],
)
def test_the_form_of_a_text(query, form):
    assert query_form(query) == form


@pytest.mark.parametrize(
    ("query", "filled"),
    [
        ("$a $ab ?a '$a' <$a> x:$a # $a\n$a", "1 $ab ?a '$a' <$a> x:1 # $a\n1"),
        ("FILTER(?x<$a)", "FILTER(?x<1)"),
        ("?s ?p $a . # only with $a\n?s ?q $b . # only with $b\n# only\n", "?s ?p 1 . # only with $a\n# only\n"),
        ("", ""),
    ],
)
def test_values_stand_where_the_slots_stood(query, filled):
    assert fill(query, {"a": "1"}) == filled
    assert "".join(text for _, text in tokens(query)) == query
