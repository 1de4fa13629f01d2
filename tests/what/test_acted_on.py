"""What somebody is said to have done something to, without a "that"."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Encode criticized the AI order Trump signed in May.", ["ac:encode - AI order", "ac:trump + AI order"]),
        ("Encode thanked Ted Cruz and signed the AI pledge.", ["ac:encode + AI pledge"]),
    ],
)
def test_acted_on(text, expected):
    assert sorted(signed(statements(text))) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dana Roe opposes the AI plan OpenAI proposed.", ["Dana Roe - AI plan", "ac:openai + AI plan"]),
        ("Encode praised the AI safety bill Ted Cruz rejected.", ["ac:encode + AI safety bill", "ac:us-cruz - AI safety bill"]),
    ],
)
def test_what_the_encoder_marks_ends_before_the_doer(text, expected):
    assert sorted(signed(read_together(text))) == sorted(expected)
