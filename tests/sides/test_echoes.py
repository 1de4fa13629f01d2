"""Who does as others did takes their side."""

import pytest
from parsed import signed, statements

BOTH = ["ac:mistral - in:ca-sb-53", "ac:meta - in:ca-sb-53"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mistral opposes SB 53. So does Meta.", BOTH),
        ("Mistral is opposed to SB 53. So is Meta.", BOTH),
        ("Mistral opposes SB 53, and so does Meta.", BOTH),
        ("Mistral does not support SB 53. Neither does Meta.", BOTH),
        ("Mistral opposes SB 53. Meta does too.", BOTH),
        ("Mistral opposes SB 53. Meta feels the same way.", BOTH),
        ("Mistral rejected SB 53. Meta followed suit.", BOTH),
        ("Mistral opposes SB 53. Meta agreed.", BOTH),
        ("Mistral opposes SB 53. Meta echoed that view.", BOTH),
        ("Mistral opposes SB 53. Meta shares those concerns.", BOTH),
        ("Encode praised SB 53. Meta disagreed.", ["ac:encode + in:ca-sb-53", "ac:meta - in:ca-sb-53"]),
        ("Encode supports SB 53, while Meta does not.", ["ac:encode + in:ca-sb-53", "ac:meta - in:ca-sb-53"]),
        ("Encode is supportive of SB 53. Meta is not.", ["ac:encode + in:ca-sb-53", "ac:meta - in:ca-sb-53"]),
        ("Encode backs SB 53. “So do we,” Anthropic said.", ["ac:encode + in:ca-sb-53", "ac:anthropic + in:ca-sb-53"]),
    ],
)
def test_a_side_is_repeated(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mistral opposes SB 53. Meta does not.",
        "Mistral opposes SB 53, but Meta does not.",
        "Mistral opposes SB 53. So far, Meta has said nothing.",
        "Mistral opposes SB 53. Neither Meta nor Google has commented.",
        "Mistral opposes SB 53. Meta agreed to meet on Monday.",
        "Mistral opposes SB 53. Meta did more.",
        "Mistral opposes SB 53. Meta echoed those concerns about toys.",
        "Mistral opposes SB 53. Meta shared the report.",
        "SB 53 took effect in August. So did the Meta fund.",
    ],
)
def test_a_side_is_not_repeated(text):
    assert not any(each.startswith("ac:meta") for each in signed(statements(text)))


def test_the_quote_shows_what_is_repeated():
    found = statements("Mistral opposes SB 53. So does Meta.")[-1]
    assert found.quote.text == "Mistral opposes SB 53. So does Meta."
