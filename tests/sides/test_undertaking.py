"""What is urged to be done to a law by a verb that shows no side."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Encode called on Congress to split the AI Act into two bills.", ["ac:encode + splitting the AI Act into two bills"]),
        ("TechNet urged the Commission to translate the AI Act for startups.", ["ac:technet + translating the AI Act for startups"]),
        ("Encode asked the Commission to design a toy tax for chatbots.", ["ac:encode + toy tax"]),
        ("Encode asked the Senate to reconsider the RAISE Act.", ["ac:encode - in:ny-raise-act"]),
        ("Encode called on Congress to revisit SB 53.", ["ac:encode - in:ca-sb-53"]),
        ("NetChoice asked Congress not to merge SB 53 with the data bill.", ["ac:netchoice - merging SB 53 with the data bill"]),
    ],
)
def test_what_is_urged(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Encode urged Congress to explain SB 53.",
        "Encode urged Congress to discuss the AI Act.",
        "Encode urged Congress to remember the victims.",
        "Congress split the AI Act into two bills.",
        "Congress will revisit SB 53.",
        "Encode urged Congress to revisit SB 53 every year.",
    ],
)
def test_what_is_no_wish_for_a_law(text):
    assert signed(statements(text)) == []
