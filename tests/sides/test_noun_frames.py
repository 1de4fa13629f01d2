"""Nouns of two words that tell a side."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ted Cruz gave a tentative green light to the RAISE Act.", ["ac:us-cruz + in:ny-raise-act"]),
        ("Ted Cruz gave the go-ahead to an AI chip factory.", ["ac:us-cruz + AI chip factory"]),
        ("Ted Cruz gave the green light to AI chip sales to Qatar.", ["ac:us-cruz + AI chip sales"]),
        # no light, and nobody who gives it
        ("Ted Cruz gave a reading light to the RAISE Act's author.", []),
        ("Lax AI rules gave a green light to fraud.", []),
    ],
)
def test_noun_frames(text, expected):
    assert signed(statements(text)) == expected
