"""Transcripts: labels that give the floor, and who keeps it."""

import pytest
from parsed import document

from ingest import extract as extraction
from ingest.turns import is_transcript

HEARING = """The Chairman. Good morning. Dr. Su, you may proceed.

Dr. Su. Thank you, Chairman Cruz.

Fourth, we must invest in talent.

Senator Cantwell. I disagree on export controls."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEARING, True),
        ("MR. ALTMAN: I agree.\n\nSEN. CRUZ: I do not.", True),
        ("SAM ALTMAN. I agree.\n\nTED CRUZ. I do not.", True),
        ("Ada Okafor: Is it fair?\n\nLee Ferro: No.\n\nAda Okafor: Why?", True),
        ("Ada Okafor: Is it fair?\n\nLee Ferro: No.", False),
        ("Senator Cantwell opposed it. Others did not.\n\nMr. Altman agreed. The end.", False),
        ("Background: the bill.\n\nNext Steps: a vote.", False),
        ("", False),
    ],
)
def test_what_is_a_transcript(text, expected):
    assert is_transcript(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(HEARING, [None, "Dr. Su", "Dr. Su", "Maria Cantwell"], id="until the next label"),
        pytest.param(
            "MR. ALTMAN: I agree.\n\nIt is time.\n\nThe Chairman. Thank you.", ["Sam Altman", "Sam Altman", None], id="the chair ends it"
        ),
        pytest.param(
            "Rep. Ana Petrova (D-CA). I object.\n\nMs. Vance of Ohio. So do I.",
            ["Ana Petrova", "Ms. Vance"],
            id="party and state behind the name",
        ),
        pytest.param("Background: the bill failed.\n\nIt may come back.", [None, None], id="a key is no speaker"),
        pytest.param("Sam Altman: I agree.\n\nThe bill failed.", ["Sam Altman", None], id="one label makes no transcript"),
        pytest.param("Mr. Altman came. He left.\n\nI agree.", [None, None], id="a sentence is no label"),
    ],
)
def test_who_has_the_floor(text, expected):
    floor = [read.discourse.turn for read in extraction.passages(document(text))]
    assert [None if holder is None else holder.actor.name for holder in floor] == expected
