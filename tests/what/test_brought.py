"""Whose text it is, in what it is called."""

import pytest
from parsed import passages, under

from ingest.what.aiming import aimed
from ingest.what.brought import without_maker


@pytest.mark.parametrize(
    ("text", "words", "maker", "expected"),
    [
        ("Roe backs the toy plan recommended by the council.", "the toy plan recommended by the council", "the council", "toy plan"),
        (
            "Roe backs the toy plan recommended by the council.",
            "the toy plan recommended by the council",
            "Roe",
            "toy plan recommended by the council",
        ),
        # who only bought it did not make it
        ("Roe backs the dolls bought by the council.", "the dolls bought by the council", "the council", "dolls bought by the council"),
        ("Roe backs a toy plan.", "a toy plan", "Roe", "toy plan"),
    ],
)
def test_its_maker_calls_it_by_less(text, words, maker, expected):
    read = passages(text)[-1]
    found, tokens = aimed(list(under(read, words)), read, 1), under(read, maker)
    assert found is not None
    assert without_maker(found, read.span(tokens.start, tokens.end), read).target.name == expected
