"""Words to policy ideas: the most demanding phrase wins, and a word that turns an idea around must belong to it."""

from types import SimpleNamespace

import pytest
from parsed import one_passage, short

from ingest.naming.propositions import PropositionIndex, inverters
from ontology import phrases
from ontology.registry import registry

INDEX = PropositionIndex(registry())


def tiny(**ideas):
    """An index of made-up ideas: name -> (phrases, words that exclude it)."""
    entries = {name: SimpleNamespace(iri=name, phrases=texts, unless=frozenset(unless)) for name, (texts, unless) in ideas.items()}
    return PropositionIndex(SimpleNamespace(propositions=entries))


def match(index, text):
    return index.match(phrases.words(text.split()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("toy rule", "rule"),
        ("safety rule for toy", "rule"),
        ("strict toy safety rule", "strict"),
        ("ban on toy", "ban"),
        ("repeal of toy rule", None),
        ("ban on toy rule", "ban"),
        ("toy", None),
        ("rule", None),
        ("toy rule abroad", None),
        ("", None),
    ],
)
def test_the_most_demanding_phrase_wins(text, expected):
    index = tiny(rule=(("toy rule",), ("abroad",)), strict=(("strict toy rule",), ("abroad",)), ban=(("ban toy",), ()))
    assert match(index, text) == expected


def test_the_order_of_the_registry_decides_between_equals():
    assert match(tiny(first=(("toy rule",), ()), second=(("toy law|rule",), ())), "toy rule") == "first"
    assert match(tiny(second=(("toy law|rule",), ()), first=(("toy rule",), ())), "toy rule") == "second"


def test_no_word_stands_for_two_requirements():
    index = tiny(both=(("rule|law law|rule",), ()))
    assert match(index, "law") is None
    assert match(index, "law rule") == "both"


def test_inverters_are_words_that_turn():
    assert {"ban", "repeal", "against", "without"} <= inverters()
    assert all(word == word.lower() for word in inverters())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mandatory pre-release review of AI models", "pr:mandatory-prerelease-review"),
        ("licensing of frontier models", "pr:frontier-licensing"),
        ("a moratorium on state AI laws", "pr:state-law-moratorium"),
        ("the repeal of mandatory pre-release reviews", None),
        ("a ban on deregulation", None),
        ("a good lunch", None),
    ],
)
def test_phrases_as_the_parser_reads_them(text, expected):
    read = one_passage(f"Meta discussed {text}.")
    assert short(INDEX.match(read.content(2, len(read.doc) - 1))) == expected


@pytest.mark.xfail(reason="roll + back become the inverter rollback, which the phrase does not name", strict=True)
def test_every_phrase_finds_an_idea():
    every = [phrase for entry in registry().propositions.values() for phrase in entry.phrases]
    first = {phrase: [slot.split("|")[0] for slot in phrase.split(" ")] for phrase in every}
    assert [phrase for phrase, lemmas in first.items() if INDEX.match(phrases.words(lemmas)) is None] == []
