"""A balance between two things as a target."""

import pytest
from parsed import one_passage, signed, statements, under, word

from ingest.what.aiming import aimed
from ingest.what.middle_ways import middle_way


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ministers seek a fair balance between toy safety and the growth of shops.", "balance between toy safety and the growth of shops"),
        ("The balance will have to be struck between selling toys and testing toys.", "balance between selling toys and testing toys"),
        ("The balance was paid, and between us and them it is over.", None),
        ("A balance of powers is needed between Monday and Friday at the toy fair in the old town.", None),
        ("Ministers seek a balance.", None),
    ],
)
def test_what_it_is_between(text, name):
    read = one_passage(text)
    found = middle_way(word(read, "balance"), read)
    assert (found.target.name if found is not None else None) == name


def test_one_of_the_two_is_not_meant_alone():
    read = one_passage("Ministers must find a balance between toy safety and the growth of shops.")
    found = aimed(list(under(read, "toy safety")), read)
    assert found is not None
    assert found.target.name == "balance between toy safety and the growth of shops"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Meta said that a balance must be struck between AI growth and toy safety.",
            ["ac:meta + balance between AI growth and toy safety"],
        ),
        (
            "Meta said states should strike a balance between AI growth and toy safety.",
            ["ac:meta + balance between AI growth and toy safety"],
        ),
        # what is struck in talks is not struck out
        ("Meta struck a deal on SB 53.", []),
        ("Meta wants to strike SB 53.", ["ac:meta - in:ca-sb-53"]),
    ],
)
def test_what_is_struck(text, expected):
    assert signed(statements(text)) == expected
