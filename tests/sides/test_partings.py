"""Whoever parts with somebody over what that one is for, is against it."""

import pytest
from parsed import signed, statements

CRUZ, HAWLEY = "Cruz", "Hawley"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hawley broke with Cruz, who supports SB 53.", [f"{HAWLEY} - in:ca-sb-53", f"{CRUZ} + in:ca-sb-53"]),
        ("The vote puts Meta at odds with OpenAI, which opposes SB 53.", ["ac:meta + in:ca-sb-53", "ac:openai - in:ca-sb-53"]),
        ("Meta is at odds with OpenAI, which opposes SB 53.", ["ac:meta + in:ca-sb-53", "ac:openai - in:ca-sb-53"]),
        ("Meta parted ways with OpenAI, which opposes SB 53.", ["ac:meta + in:ca-sb-53", "ac:openai - in:ca-sb-53"]),
        ("Hawley never broke with Cruz, who supports SB 53.", [f"{CRUZ} + in:ca-sb-53"]),
        ("Hawley met with Cruz, who supports SB 53.", [f"{CRUZ} + in:ca-sb-53"]),
        ("Meta broke with OpenAI in backing SB 53.", ["ac:meta + in:ca-sb-53", "ac:openai - in:ca-sb-53"]),
        ("Meta rejected SB 53, breaking with OpenAI.", ["ac:meta - in:ca-sb-53", "ac:openai + in:ca-sb-53"]),
        ("Meta did not break with OpenAI in backing SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta met with OpenAI after backing SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Hawley broke with Cruz and supports SB 53.", [f"{HAWLEY} + in:ca-sb-53"]),
    ],
)
def test_partings(text, expected):
    assert signed(statements(text)) == expected
