"""What a text is amended for."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen. Dana Roe sought to amend SB 53 to give tenants the right to sue.", ["Dana Roe + giving tenants the right to sue"]),
        ("Sen. Dana Roe tried to amend SB 53 to require landlord training.", ["Dana Roe + requiring landlord training"]),
        # what is no part of the text
        ("Sen. Dana Roe amended SB 53 to win over her critics.", []),
        ("SB 53 was amended to exempt farms.", []),
    ],
)
def test_amended(text, expected):
    assert signed(statements(text)) == expected
