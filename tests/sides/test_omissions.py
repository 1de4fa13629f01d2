"""Whoever leaves undone what he owes is blamed for it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said Google has failed to act on fraud.", ["ac:meta - ac:google"]),
        ("Meta said Google failed to take meaningful action.", ["ac:meta - ac:google"]),
        ("Google has failed to protect consumers, Meta said.", ["ac:meta - ac:google"]),
        ("Meta said SB 53 fails to protect consumers.", ["ac:meta - in:ca-sb-53"]),
        ("Meta said Google failed to file its report.", []),
        ("Google has failed to act on fraud.", []),
    ],
)
def test_whoever_fails_to_act_is_blamed(text, expected):
    assert signed(statements(text)) == expected
