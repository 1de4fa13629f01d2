"""What is only for somebody to do shows nothing of him."""

import pytest
from parsed import passages, signed, statements, word

from ingest.parsing.mandates import is_left_to


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Meta spoke of the need for Congress to pass SB 53.", "pass", True),
        ("Meta made the case for states to pass SB 53.", "pass", True),
        ("Meta urged Congress to pass SB 53.", "pass", False),
        ("Congress voted to pass SB 53.", "pass", False),
        ("Congress passed SB 53 for parents to be heard.", "passed", False),
    ],
)
def test_what_is_for_others(text, verb, expected):
    assert is_left_to(word(passages(text)[-1], verb)) is expected


def test_it_is_no_act_of_theirs():
    assert [one for one in signed(statements("Meta spoke of the need for Congress to pass SB 53.")) if "meta" not in one] == []
