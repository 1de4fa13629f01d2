"""Targets parted by a preposition that is said again, and what is only an office's work."""

import pytest

from ingest.encoder.session import is_installed
from ingest.weighing.repeated import parted, repeated
from tests.parsed import one_passage, read_together, signed, statements, under


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        (
            "Acme voiced support for a toy code and for rules on dolls.",
            "a toy code and for rules on dolls",
            ["a toy code", "rules on dolls"],
        ),
        ("Acme voiced support for a toy code and for rules on dolls.", "a toy code", ["a toy code", "rules on dolls"]),
        ("Acme voiced support for a toy code and rules on dolls.", "a toy code and rules on dolls", ["a toy code and rules on dolls"]),
        ("Acme wants to ban toys and to tax dolls.", "ban toys", ["ban toys"]),
    ],
)
def test_repeated(text, marked, expected):
    read = one_passage(text)
    parts = repeated(under(read, marked))
    assert [" ".join(token.text for token in part) for part in parts] == expected


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        (
            "Acme backed the idea of taxing toys and funding a doll office.",
            "taxing toys and funding a doll office",
            ["taxing toys", "funding a doll office"],
        ),
        ("Acme backed taxing toys and funding a doll office.", "taxing toys", ["taxing toys", "funding a doll office"]),
        ("Acme backed testing and labelling toys.", "testing and labelling toys", ["testing and labelling toys"]),
        ("Acme backed scanning dolls and using them.", "scanning dolls and using them", ["scanning dolls and using them"]),
        (
            "Acme backed safety by testing dolls and licensing toys.",
            "by testing dolls and licensing toys",
            ["by testing dolls and licensing toys"],
        ),
    ],
)
def test_deeds_in_a_row(text, marked, expected):
    read = one_passage(text)
    parts = parted(under(read, marked))
    assert [" ".join(token.text for token in part) for part in parts] == expected


@pytest.mark.parametrize(
    "text",
    ["The FTC is responsible for enforcing the AI Act.", "The FTC is tasked with restricting AI chip exports."],
)
def test_an_office_does_its_work(text):
    assert signed(statements(text)) == []


@pytest.mark.skipif(not is_installed(), reason="needs the encoder")
def test_a_government_is_no_newspaper():
    text = (
        "Ms. Roe: Mr. Speaker, I rise. The Government have said that they will take a risk-based approach to AI, rather than a blanket one."
    )
    assert "Government + pr:risk-based-regulation" in signed(read_together(text))
