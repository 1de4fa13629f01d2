"""What speakers call a thing in passing."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Nobody has read the reckless AI moratorium,” Ron Wyden said.", ["ac:us-wyden - AI moratorium"]),
        ("“Nobody has read the new AI moratorium,” Ron Wyden said.", []),
        ("“Nobody has read this important AI moratorium,” Ron Wyden said.", ["ac:us-wyden + AI moratorium"]),
        ("“Firms drown in overly complex state AI laws,” Ron Wyden said.", ["ac:us-wyden - pr:state-safety-laws"]),
        # what is said of laws in general, or by nobody
        ("“Nobody reads reckless AI bills,” Ron Wyden said.", []),
        ("Nobody has read the reckless AI moratorium.", []),
        # what may be anything
        ("“Nobody has seen this important effort,” Ron Wyden said.", []),
        ("“Nobody has read the too radical AI moratorium,” Ron Wyden said.", []),
    ],
)
def test_what_a_thing_is_called_in_passing(text, expected):
    assert signed(statements(text)) == expected
