"""Harm that somebody is asked to do or not to do."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Encode urged lawmakers not to hamper SB 53.", "ac:encode + in:ca-sb-53"),
        ("“Albany must not chill the RAISE Act,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("Encode urged Meta to stop violating the AI Act.", "ac:encode + in:eu-ai-act"),
        ("Encode asked the Senate to complicate SB 53.", "ac:encode - in:ca-sb-53"),
        # who does it is only accused
        ("“The mayor is stifling SB 53,” Encode said.", None),
        ("Encode has hampered SB 53.", None),
        # what a law does shows a side on the law, which the encoder hears
        ("Encode fears that SB 53 will hamper AI development.", None),
        ("Encode fears that the bill will hamper AI development.", None),
        ("Encode fears that the AI Act and its code risk slowing AI development.", None),
        # what nobody is against, and what everybody is
        ("Encode urged Meta not to harm safety.", None),
        ("Encode urged Meta not to cripple fraud.", None),
    ],
)
def test_what_is_not_to_be_harmed_is_supported(text, expected):
    found = [each for each in signed(statements(text)) if each.startswith("ac:encode")]
    assert found == ([expected] if expected else [])
