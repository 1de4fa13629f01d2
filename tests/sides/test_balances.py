"""Good weighed against bad is a side on what brings both."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said that the benefits of SB 53 outweigh its costs.", "ac:meta + in:ca-sb-53"),
        ("“SB 53’s costs far outweigh the benefits,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The risks of SB 53 do not outweigh its advantages,” Meta said.", "ac:meta + in:ca-sb-53"),
        ("Meta argued that SB 53 would do more harm than good.", "ac:meta - in:ca-sb-53"),
        ("“SB 53 will do more good than harm,” Encode said.", "ac:encode + in:ca-sb-53"),
        ("“SB 53 creates more problems than it solves,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The AI Act raises more questions than it answers,” Meta said.", "ac:meta - in:eu-ai-act"),
    ],
)
def test_what_weighs_more(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "Meta said that SB 53 raises more money than the tax.",
        "“The benefits of SB 53 exceed what it promised,” Meta said.",
        "Meta said that SB 53 raises questions.",
        "“Do the benefits of SB 53 outweigh its costs?” Meta asked.",
    ],
)
def test_what_is_not_weighed(text):
    assert not any(each.startswith("ac:meta") for each in signed(statements(text)))
