"""People who are only told apart by the side they take."""

import pytest
from parsed import one_passage, read_together, signed, word

from ingest.parsing.sorts import is_sort


@pytest.mark.parametrize(
    ("text", "noun", "sort"),
    [
        ("The fund will target senators who back SB 53.", "senators", True),
        ("The fund goes after candidates who favor strict AI rules.", "candidates", True),
        ("Meta backs lawmakers who oppose SB 53.", "lawmakers", True),
        # those who are told of themselves, and those who are meant one by one
        ("Senators who back SB 53 met on Monday.", "Senators", False),
        ("Meta thanked the senators who oppose SB 53.", "senators", False),
        ("Meta praised three senators who oppose SB 53.", "senators", False),
        ("The fund met senators who back SB 53.", "senators", False),
        ("The fund will target senators.", "senators", False),
    ],
)
def test_who_is_only_meant_by_a_side(text, noun, sort):
    assert is_sort(word(one_passage(text), noun)) is sort


def test_a_sort_of_people_takes_no_side_of_its_own():
    found = signed(read_together("The Harrow Fund will target lawmakers who support SB 53."))
    assert not any(" + " in each for each in found)
