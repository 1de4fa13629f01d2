"""Who urges others to see a danger is against what it comes from."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Encode urged senators to acknowledge the risks of passing SB 1047.", ["ac:encode - in:ca-sb-1047"]),
        ("Meta asked ministers to consider the dangers of delaying the AI Act.", ["ac:meta - pr:eu-delay"]),
        ("TechNet asked lawmakers to recognize the harms of SB 53.", ["ac:technet - in:ca-sb-53"]),
        ("Encode urged regulators to confront the risks of selling robot toys.", ["ac:encode - selling robot toys"]),
    ],
)
def test_whose_eyes_are_to_be_opened(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Encode urged senators to acknowledge the benefits of SB 1047.",
        "Encode acknowledged the risks of SB 1047.",
        "Encode urged senators not to acknowledge the risks of SB 1047.",
        "Encode urged labs to consider the risks.",
    ],
)
def test_what_is_no_warning(text):
    assert not any(" - " in each for each in signed(statements(text)))
