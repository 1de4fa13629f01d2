"""What people should be able to do or be told is asked for."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Singers must be able to opt out of AI training.", ["ac:technet + opting out of AI training"]),
        ("“Renters should be told when a chatbot screens them,” Encode said.", ["ac:encode + told when a chatbot screens them"]),
        ("Schools should be free to refuse AI tutors.", ["ac:technet + refusing AI tutors"]),
    ],
)
def test_what_is_asked_for(text, expected):
    assert signed(statements(text, author="TechNet")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Singers are able to opt out of AI training.",
        "Pilots should be able to land in thick fog.",
        "Spies should not be able to read AI prompts.",
    ],
)
def test_what_is_not(text):
    assert not any(each.startswith("ac:technet +") for each in signed(statements(text, author="TechNet")))
