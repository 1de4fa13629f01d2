"""What somebody's office says he is for is his side, told once."""

import pytest
from parsed import read_together


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen. Scott Wiener did not comment, but his office said he supports SB 53.", {"Scott Wiener"}),
        ("Sen. Scott Wiener was away. His office opposes SB 53.", {"Scott Wiener's office"}),
    ],
)
def test_his_office(text, expected):
    assert {one.actor.name for one in read_together(text)} == expected
