"""Names with other names inside: where a body's name begins and ends, and whose Commons it is."""

import time

import pytest
from parsed import passages, read_together, short

from ingest.naming.longer_names import longer_names
from ingest.naming.names import NameIndex
from ontology.registry import registry

INDEX = NameIndex(registry().surfaces)


def found(text, *surnames):
    return [text[start:end] for start, end in longer_names(text, INDEX.find(text), registry(), frozenset(surnames))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The UN High Commissioner for Human Rights met.", ["UN High Commissioner for Human Rights"]),
        ("the Office of the High Commissioner for Human Rights", ["Office of the High Commissioner for Human Rights"]),
        ("In the Ministry of Justice nobody met.", ["Ministry of Justice"]),
        ("the Federation of Widget Chambers of Commerce and Industry", ["Federation of Widget Chambers of Commerce and Industry"]),
        ("the Committee on Widgets, Science and Transportation", ["Committee on Widgets, Science and Transportation"]),
        ("the Irish Congress of Trade Unions", ["Irish Congress of Trade Unions"]),
        ("the Campaign for AI Safety", ["Campaign for AI Safety"]),
        ("Peers in the House of Commons met.", ["House of Commons"]),
        ("The head of Energy UK met.", ["Energy UK"]),
        ("Make UK opposed it.", ["Make UK"]),
        ("New UK rules came.", []),
        ("On Monday UK ministers met.", []),
        ("Post-Brexit UK opposes it.", []),
        # a place at the end or at the beginning of the name
        ("Data Privacy Brazil met Access Now Europe.", ["Data Privacy Brazil", "Access Now Europe"]),
        ("When Digital Watch Japan met Microsoft Canada", ["Digital Watch Japan", "Microsoft Canada"]),
        ("the Utah Tech Council", ["Utah Tech Council"]),
        # a pair inside, a chamber of another country
        ("the Japan Newspaper Publishers and Editors Association", ["Japan Newspaper Publishers and Editors Association"]),
        ("the Indian National Congress", ["Indian National Congress"]),
        ("Australia's House of Representatives", ["Australia's House of Representatives"]),
        # where it ends: a title, a person, another body
        ("Bureau of Widget Statistics Commissioner Ada Poe", ["Bureau of Widget Statistics"]),
        ("Institute for Widgets Director Ada Poe", ["Institute for Widgets"]),
        ("the Ministry of Justice and Google", ["Ministry of Justice"]),
        ("the Ministry of Justice and Widget Council", ["Ministry of Justice"]),
        ("the Ministry of Justice and Ada Poe", ["Ministry of Justice"]),
        # no such name
        ("the House of Lords Amendment 9", []),
        ("the Federal Trade Commission on AI", []),
        ("Congress on Monday", []),
        ("Senator Ted Cruz met President Trump in China.", []),
        ("California Governor Newsom", []),
        ("the Republican Congress", []),
        ("the Widget Institute and Gadget Association", []),
    ],
)
def test_where_the_name_stands(text, names):
    assert found(text, "Poe") == names


def test_a_long_text_is_read_in_time_that_grows_with_its_length():
    unit = "Data Privacy Brazil and the Ministry of Justice met Microsoft Canada at the Office of the High Commissioner for Human Rights. "
    index, took = NameIndex(registry().surfaces), []
    for text in (unit * 300, unit * 1200):
        matches = index.find(text)
        tries = []
        for _ in range(3):  # a collection of garbage may fall into one of them
            start = time.process_time()
            assert len(longer_names(text, matches, registry(), frozenset())) == 4 * text.count("met")
            tries.append(time.process_time() - start)
        took.append(min(tries))
    assert took[1] < 10 * took[0]


def test_a_listed_name_is_no_longer_one():
    assert found("The Center for AI Safety and the Office of Science and Technology Policy met.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Digital Watch Chile and the Ministry of Labour oppose SB 53.", ["Digital Watch Chile", "Ministry of Labour"]),
        ("The UN High Commissioner for Human Rights opposes SB 53.", ["UN High Commissioner for Human Rights"]),
        ("Access Now Europe opposes SB 53.", ["Access Now Europe"]),
        ("Brazil opposes SB 53.", ["ac:brazil"]),
        ("Ottawa waits. The House of Commons opposes SB 53.", ["ac:ca-commons"]),
        ("Peers wait. The House of Commons opposes SB 53.", ["ac:uk-commons"]),
        ("The House of Commons opposes SB 53.", ["House of Commons"]),
    ],
)
def test_who_holds_it(text, expected):
    assert [short(one.actor.iri) or one.actor.name for one in read_together(text)] == expected


def test_the_parser_sees_one_word():
    (read,) = passages("The League of Widget Voters opposes SB 53.")
    assert [token.text for token in read.doc][:2] == ["The", "Senate"]
    assert read.words(1, 2) == "League of Widget Voters"
