"""The side of those from whom a thing gets praise or criticism, however far down a row they stand."""

import pytest
from test_reckoning import reading

from ingest.weighing.given import given


@pytest.mark.parametrize(
    ("text", "who", "expected"),
    [
        ("The plan, offered in May by Roe, drew sharp criticism from unions, parents' groups and teachers.", "teachers", -1),
        ("The plan, offered in May by Roe, drew sharp criticism from unions, parents' groups and teachers.", "Roe", 0),
        ("The plan won praise from unions and parents' groups.", "parents' groups", 1),
        ("The plan sparked a backlash among mayors and parents' groups.", "parents' groups", -1),
        ("The plan drew praise from mayors and scorn from unions.", "unions", -1),
        ("The plan drew praise from mayors and scorn from unions.", "mayors", 1),
        ("The plan did not draw criticism from unions.", "unions", 0),
    ],
)
def test_givers_of_a_row_give_the_same(text, who, expected):
    verb = next(word for word in ("drew", "won", "sparked", "draw") if word in text.split())
    sense, read = reading(text, who, "The plan", verb)
    assert given(sense, read) == expected
