"""Which documents are about AI policy, and which are not worth reading."""

import re

import pytest

from ingest.extract import extract, on_topic
from ingest.lexicon import rows
from tests.parsed import document

FILLER = "The council met on Tuesday and spoke of roads, schools and the harvest. " * 10  # 130 words


@pytest.mark.parametrize(
    "said",
    [
        "Lawmakers turned to AI next.",
        "An A.I. company came too.",
        "They spoke of artificial-intelligence tools.",
        "Deep fakes worried them.",
        "Chatbots were named.",
        "The EU AI Act was named.",
        "Senator Ruiz opposes SB 1047.",
        "Nobody had read the Take It Down Act.",
        "Large language models were named.",
        "The tech-industry group spoke.",
    ],
)
def test_one_word_of_the_field_is_enough(said):
    assert on_topic(document(f"{FILLER}{said}"))


@pytest.mark.parametrize(
    "said",
    ["", "Ai Weiwei spoke.", "The governor opposes the tax bill.", "Aid was promised.", "The Llama farm was named.", "Amazon came."],
)
def test_a_long_text_that_names_nothing_of_the_field_is_not_about_it(said):
    assert not on_topic(document(f"{FILLER}{said}"))


def test_the_title_counts():
    assert on_topic(document(FILLER, title="What the AI bill means"))


def test_a_short_text_may_be_cut_from_one_that_names_the_field():
    text = "Governor Hochul vetoed the bill."
    assert on_topic(document(text))
    assert [one.stance for one in extract(document(text))] == ["oppose"]


def test_what_is_not_about_the_field_is_read_only_if_asked():
    text = f"{FILLER}\n\nGovernor Kathy Hochul vetoed the Harbor Pilots Act."
    assert list(extract(document(text))) == []
    assert [one.actor.name for one in extract(document(text), any_topic=True)] == ["Kathy Hochul"]


def test_every_term_is_words_or_the_beginning_of_one():
    terms = [row["term"] for row in rows("topic_terms")]
    assert [term for term in terms if not re.fullmatch(r"(?:[A-Z.]+|[a-z]+(?: [a-z]+)*)\*?", term)] == []


def test_no_term_stands_twice_or_within_another():
    terms = [row["term"] for row in rows("topic_terms")]
    assert terms == sorted(set(terms), key=lambda term: (not term.isupper(), term.lower()))
    stems = [term.rstrip("*").lower() for term in terms if term.endswith("*")]
    assert not [term for term in terms for stem in stems if term.lower().rstrip("*") != stem and term.lower().startswith(stem)]
