"""Who stands by somebody on a law is for the law."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta supports Senator Cruz on SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta congratulated Senator Cruz on SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta congratulated Senator Cruz on his award.", []),
        ("Meta supports Senator Cruz on taxes.", ["ac:meta + ac:us-cruz"]),
        ("Meta supports the ban on SB 53.", ["ac:meta + ban on SB 53"]),
        ("“I rise to support my friend Lady Holm on SB 53,” Ann Roe said.", ["Ann Roe + in:ca-sb-53"]),
    ],
)
def test_standing_by_somebody(text, expected):
    assert signed(statements(text)) == expected
