"""Whom a label names once titles, posts and capitals are off."""

import pytest
from parsed import read_together

from ingest.who.speaker_names import spelt


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("rEP. HANK dOE", "Hank Doe"),
        ("MINISTER FOR TRADE JANE ROE", "Jane Roe"),
        ("MINISTER FOR COMMUNICATIONS AND SPORT JANE ROE", "Jane Roe"),
        ("SECRETARY OF STATE JANE ROE", "Jane Roe"),
        ("MINISTER FOR TRADE ROE", "Roe"),
        ("MINISTER FOR TRADE", ""),
        ("PRIME MINISTER ROE", "Roe"),
        ("ATTORNEY GENERAL ROE", "Roe"),
        ("Baroness Quill", "Quill"),
        ("Earl of Roe", "of Roe"),
        ("Oregon Senator Jane Roe", "Jane Roe"),
        ("Colorado Attorney General Jane Roe", "Jane Roe"),
        ("Acme President Jane Roe", "Jane Roe"),
    ],
)
def test_spelt(said, name):
    assert spelt(said) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("MINISTER FOR TRADE JANE ROE: I support the AI Act.", {"Jane Roe"}),
        ("MINISTER FOR COMMUNICATIONS AND SPORT JANE ROE: I support the AI Act.\n\nNED PIM: I oppose SB 53.", {"Jane Roe", "Ned Pim"}),
    ],
)
def test_one_name_for_who_has_the_floor(text, names):
    assert {one.actor.name for one in read_together(text)} == names
