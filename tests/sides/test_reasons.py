"""Who sees a need or a reason, or none."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta sees no need to amend SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta sees no need to repeal SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta said there is no need to pass SB 53.", "ac:meta - in:ca-sb-53"),
        ("“There is no reason to rewrite SB 53,” Meta said.", "ac:meta + in:ca-sb-53"),
        ("Meta sees every reason to pass SB 53.", "ac:meta + in:ca-sb-53"),
    ],
)
def test_a_reason_or_none(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize("text", ["Meta needs to read SB 53.", "Meta sees a need to discuss SB 53.", "Meta had no reason to read SB 53."])
def test_nothing_to_change(text):
    assert signed(statements(text)) == []
