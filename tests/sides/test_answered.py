"""A yes or no takes the side that was asked about."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senator Cruz: Do you support SB 53?\n\nMr. Altman: Yes, Senator.", ["ac:altman + in:ca-sb-53"]),
        ("Senator Cruz: Mr. Altman, would you favor the AI Act?\n\nMr. Altman: No. It fails.", ["ac:altman - in:eu-ai-act"]),
        ("Senator Cruz: Should Congress repeal SB 53?\n\nMr. Altman: Absolutely not.", ["ac:altman + in:ca-sb-53"]),
        ("Senator Cruz: Should Congress repeal SB 53?\n\nMr. Altman: I do not think so.", ["ac:altman + in:ca-sb-53"]),
        ("Senator Cruz: Do you believe Congress should repeal SB 53?\n\nMr. Altman: I believe so.", ["ac:altman - in:ca-sb-53"]),
        ("“Do you support SB 53?” a reporter asked. “Absolutely,” Meta said.", ["ac:meta + in:ca-sb-53"]),
        ("Do you agree with the AI Act? “No,” said Meta.", ["ac:meta - in:eu-ai-act"]),
        ("Senator Cruz: Is there a need for SB 53?\n\nMr. Altman: Yes.", ["ac:altman + in:ca-sb-53"]),
        ("Mr. Altman: I have read it. Is there a case for SB 53? No.", ["ac:altman - in:ca-sb-53"]),
        ("Senator Cruz: Do we need SB 53?\n\nMr. Altman: Absolutely.", ["ac:altman + in:ca-sb-53"]),
    ],
)
def test_an_answer(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Senator Cruz: Do you support SB 53?\n\nMr. Altman: Well, I am no lawyer.",
        "Senator Cruz: Do you support SB 53?\n\nMr. Altman: Yes and no.",
        "Senator Cruz: Do you oppose SB 53?\n\nMr. Altman: No.",
        "Senator Cruz: Would it help you?\n\nMr. Altman: I agree.",
        "Senator Cruz: Have you read SB 53?\n\nMr. Altman: Yes.",
        "Senator Cruz: Do you support SB 53?\n\nMr. Altman: It is long.\n\nMr. Altman: Yes.",
        "Do you like the AI Act? No comment, said Meta.",
        "Do you support SB 53? Yes.",
        "Senator Cruz: Is there a chance for SB 53?\n\nMr. Altman: Yes.",
        "Senator Cruz: Who does need SB 53?\n\nMr. Altman: No comment.",
        "Is there a need for SB 53? Yes.",
    ],
)
def test_no_answer(text):
    assert signed(statements(text)) == []


def test_the_words_asked_about_are_the_target():
    (found,) = statements("Senator Cruz: Do you support SB 53?\n\nMr. Altman: Yes, Senator.")
    assert found.quote.text.endswith("Yes, Senator.")
    assert found.target_text.text == "SB 53"
