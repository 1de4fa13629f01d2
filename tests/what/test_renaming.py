"""A bare noun between commas calls something again what it is."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe proposed a ban on toy cameras, a measure that Meta opposes.", "ac:meta - ban on toy cameras"),
        ("Roe backs a single desk for incident reports, a measure that Meta opposes.", "ac:meta - single desk for incident reports"),
        ("Roe is weighing a data levy, a move that Meta called reckless.", "ac:meta - data levy"),
        ("Roe signed SB 53, another measure Meta has opposed.", "ac:meta - in:ca-sb-53"),
        ("Roe likes SB 53, a popular bill that Meta opposes.", "ac:meta - in:ca-sb-53"),
    ],
)
def test_what_is_called_so(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The levy that Meta considers unfair has passed.", "ac:meta - levy"),
        ("Roe likes a data levy that Meta has opposed.", "ac:meta - data levy"),
    ],
)
def test_a_target_stops_before_the_holders_own_view(text, expected):
    assert expected in signed(statements(text))
