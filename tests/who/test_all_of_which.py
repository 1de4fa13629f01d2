"""Whom "all of which" and "both of whom" mean: every name of the row before."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The talks drew staff from Google, Microsoft and Meta — all of which are lobbying to kill SB 53.",
            ["ac:google - in:ca-sb-53", "ac:microsoft - in:ca-sb-53", "ac:meta - in:ca-sb-53"],
        ),
        ("Two labs, OpenAI and Cohere, both of which backed SB 53, met.", ["ac:openai + in:ca-sb-53", "ac:cohere + in:ca-sb-53"]),
        ("Ted Cruz and Josh Hawley, both of whom fought SB 53, met.", ["ac:us-cruz - in:ca-sb-53", "ac:us-hawley - in:ca-sb-53"]),
        ("The firms, all of which are lobbying to kill SB 53, met Google and Meta.", []),
    ],
)
def test_all_of_which(text, expected):
    assert [each for each in signed(statements(text)) if each.startswith("ac:")] == expected
