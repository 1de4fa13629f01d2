"""Whose matter AI is said to be."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ted Cruz said AI chatbots should be handled at the federal level.", ["ac:us-cruz + pr:federal-oversight-framework"]),
        ("Ted Cruz believes that AI policy is best left to Congress.", ["ac:us-cruz + pr:federal-oversight-framework"]),
        ("TechNet said AI rules should come from Washington.", ["ac:technet + pr:federal-oversight-framework"]),
        ("TechNet said AI should not be left to the states.", ["ac:technet - pr:state-safety-laws"]),
        ("Encode said AI should be regulated at the state level.", ["ac:encode + pr:state-safety-laws"]),
        # nobody should, and what is handled is no matter of AI
        ("Ted Cruz said AI chatbots were handled at the federal level.", []),
        ("Ted Cruz likes AI. Mail is best left to Congress, he said.", []),
    ],
)
def test_whose_matter(text, expected):
    assert signed(statements(text)) == expected


def test_what_is_handled_is_not_praised():
    found = read_together("Dana Roe said AI chatbots are an issue that should be handled at the federal level.")
    assert signed(found) == ["Dana Roe + pr:federal-oversight-framework"]
