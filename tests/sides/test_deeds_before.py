"""What is called a mistake after an act is the act."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The governor vetoed SB 53. Encode said it was a mistake.", "ac:encode + in:ca-sb-53"),
        ("The governor vetoed SB 53. “That was a mistake,” Encode said.", "ac:encode + in:ca-sb-53"),
        ("The governor vetoed SB 53. Meta said that was a relief.", "ac:meta - in:ca-sb-53"),
        ("Lawmakers passed SB 53. Meta said it was a mistake.", "ac:meta - in:ca-sb-53"),
        ("Lawmakers passed SB 53. Meta said it is a mistake.", "ac:meta - in:ca-sb-53"),
        ("Lawmakers discussed SB 53. Meta said it was unfair.", "ac:meta - in:ca-sb-53"),
    ],
)
def test_the_act_or_the_text(text, expected):
    assert expected in signed(statements(text))


def test_what_somebody_called_a_mistake_after_a_veto_is_not_the_text():
    assert "ac:encode - in:ca-sb-53" not in signed(statements("The governor vetoed SB 53. Encode called it a mistake."))
