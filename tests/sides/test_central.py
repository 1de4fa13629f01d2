"""What is said to have to be central."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Independent review should be central to AI rules, Encode said.", ["ac:encode + Independent review"]),
        ("Speed should not be central to AI rules, Encode said.", ["ac:encode - Speed"]),
        # what is so
        ("Speed is central to AI rules, Encode said.", []),
        ("Independent review is central to OpenAI's plans.", []),
    ],
)
def test_centred(text, expected):
    assert signed(statements(text)) == expected


def test_what_it_is_central_to_is_not_praised():
    found = signed(read_together("Openness must be foundational to any responsible AI policy, Dana Roe said."))
    assert found == ["Dana Roe + Openness"]
