"""What one is glad, sorry or wants to see there, and what one was glad or sorry to hear of."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta would like to see a longer pause on AI models.", ["ac:meta + longer pause on AI models"]),
        ("Meta wants to see SB 53 and the RAISE Act.", ["ac:meta + in:ca-sb-53", "ac:meta + in:ny-raise-act"]),
        ("Meta does not want to see SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta is glad to see the focus on open AI models.", ["ac:meta + open AI models"]),
        ("Meta wants to see SB 53 repealed.", ["ac:meta - in:ca-sb-53"]),
        ("Meta wants to see the evidence on AI.", []),
        ("Meta was glad to see so many friends of AI.", []),
        ("Meta hopes to see the minister on AI.", []),
    ],
)
def test_what_one_wants_to_see(text, expected):
    assert sorted(set(signed(statements(text)))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We are pleased to hear that the governor will sign SB 53.", ["Ada Roe + in:ca-sb-53"]),
        ("I was sorry to learn that the governor vetoed SB 53.", ["Ada Roe + in:ca-sb-53"]),
        ("I was surprised to learn that the governor vetoed SB 53.", []),
        ("We are pleased to hear that the governor is well. SB 53 is law.", []),
    ],
)
def test_tidings(text, expected):
    assert [each for each in signed(read_together(text, author="Ada Roe")) if each.startswith("Ada")] == expected
