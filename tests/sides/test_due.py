"""What is said to be due is wanted by whoever says so."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The time has come to repeal SB 53,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The time to pass the RAISE Act is now,” Encode said.", "ac:encode + in:ny-raise-act"),
    ],
)
def test_the_time_has_come(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize("text", ["“The time has not come to pass SB 53,” Meta said.", "“Her time came when SB 53 was young,” Meta said."])
def test_the_time_has_not_come(text):
    assert "ac:meta + in:ca-sb-53" not in signed(statements(text))
