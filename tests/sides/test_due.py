"""What is said to be due is wanted by whoever says so."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The time has come to repeal SB 53,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The time to pass the RAISE Act is now,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("“Now is the time for a federal AI law,” Meta said.", "ac:meta + federal AI law"),
        ("“Now is not the time for a federal AI law,” Meta said.", "ac:meta - federal AI law"),
    ],
)
def test_the_time_has_come(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize("text", ["“The time has not come to pass SB 53,” Meta said.", "“Her time came when SB 53 was young,” Meta said."])
def test_the_time_has_not_come(text):
    assert "ac:meta + in:ca-sb-53" not in signed(statements(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The time for SB 53 has passed,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("“The days of self-regulation by AI labs are over,” Encode said.", ["ac:encode - pr:industry-led-safety"]),
        ("“The time for half-measures on AI is long past,” Encode said.", ["ac:encode - half-measures on AI"]),
        # over by the calendar, or passed by somebody
        ("“The time for comments on SB 53 has passed,” Encode said.", []),
        ("“The time for debate on SB 53 is over,” Encode said.", []),
        ("“The era of SB 53 passed the board by,” Encode said.", []),
        ("“The days of SB 53 are not over,” Encode said.", []),
    ],
)
def test_its_time_is_over(text, expected):
    assert signed(statements(text)) == expected
