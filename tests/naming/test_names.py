"""Registry names in text: longest first, by case where they are also words, never inside another word."""

from itertools import pairwise

import pytest

from ingest.naming.names import NameIndex

SURFACES = {
    "Meta": ("m",),
    "Meta AI": ("mai",),
    "OpenAI": ("o",),
    "AI Act": ("act",),
    "EU AI Act": ("act",),
    "U.S. Senate": ("sen",),
    "Senate Trade Committee": ("trade",),
    "SB 53": ("sb",),
    "Cruz": ("one", "two"),
    "open-source advocates": ("osa",),
    "startups": ("su",),
    "xAI": ("x",),
    "Scale AI, Inc.": ("scale",),
}
INDEX = NameIndex(SURFACES)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Meta supports SB 53.", ["Meta", "SB 53"]),
        ("Meta AI supports it.", ["Meta AI"]),
        ("the EU AI Act", ["EU AI Act"]),
        ("the AI Act", ["AI Act"]),
        ("the ai act", ["ai act"]),
        ("the meta act", []),
        ("METAPHOR and Metamask", []),
        ("OPENAI", []),
        ("OpenAI's plan", ["OpenAI"]),
        ("the U.S. Senate", ["U.S. Senate"]),
        ("the U.S. Senate Trade Committee", ["U.S. Senate Trade Committee"]),
        ("the U.S. Senate trade talks", ["U.S. Senate"]),
        ("non-Meta firms", []),
        ("Meta-led firms", []),
        ("Meta, OpenAI and xAI", ["Meta", "OpenAI", "xAI"]),
        ("XAI", []),
        ("Startups and startups", ["Startups", "startups"]),
        ("STARTUPS", []),
        ("Open-source advocates met", ["Open-source advocates"]),
        ("Open-Source Advocates met", ["Open-Source Advocates"]),
        ("SB 537", []),
        ("Scale AI, Inc. met", ["Scale AI, Inc."]),
        ("Meta Corp. met Meta Inc.'s Meta LLC and Meta.com", ["Meta Corp.", "Meta Inc.", "Meta LLC", "Meta.com"]),
        ("He met Meta Corp. Then it met", ["Meta Corp"]),
        ("Meta Corp. President Ada Poe met", ["Meta Corp."]),
        ("Meta. Later", ["Meta"]),
        ("Scale AI met", []),
        ("", []),
        ("… — !", []),
    ],
)
def test_names_in_text(text, found):
    matches = INDEX.find(text)
    assert [text[match.start : match.end] for match in matches] == found


def test_a_shared_name_has_all_its_bearers():
    (match,) = INDEX.find("Cruz spoke")
    assert (match.start, match.end, match.iris) == (0, 4, ("one", "two"))


def test_matches_come_in_order_and_never_overlap():
    matches = INDEX.find("Meta AI Act EU AI Act Meta Meta AI AI Act " * 20)
    assert all(left.end <= right.start for left, right in pairwise(matches))
    assert len(matches) == 100


def test_no_names_at_all():
    assert NameIndex({}).find("Meta") == []
    assert NameIndex({"": ("nobody",), "  ": ("nobody",)}).find("Meta") == []


@pytest.mark.parametrize(("text", "found"), [("open AI helps", []), ("Open AI helps", ["Open AI"]), ("the Open AI plan", ["Open AI"])])
def test_a_small_word_before_capitals_begins_no_name(text, found):
    matches = NameIndex({"Open AI": ("https://w3id.org/aipol/id/actor/openai",)}).find(text)
    assert [text[match.start : match.end] for match in matches] == found
