"""What only says how much or how long is no target."""

import pytest
from parsed import one_passage, word

from ingest.parsing.amounts import is_measure


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Meta spent the summer fighting the bill.", "summer", True),
        ("Meta spent weeks fighting the bill.", "weeks", True),
        ("Meta spent $3 million on the bill.", "million", True),
        ("Meta opposes the four-day week.", "week", False),
        ("Meta opposes the summer camp.", "camp", False),
    ],
)
def test_is_measure(text, noun, expected):
    assert is_measure(word(one_passage(text), noun)) is expected
