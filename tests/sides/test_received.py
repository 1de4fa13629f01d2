"""Who gives what a thing receives."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SB 53 drew support from Encode and pushback from Meta.", ["ac:encode + in:ca-sb-53", "ac:meta - in:ca-sb-53"]),
        (
            "SB 53 has drawn praise from Encode and criticism from Meta and Google.",
            ["ac:encode + in:ca-sb-53", "ac:meta - in:ca-sb-53", "ac:google - in:ca-sb-53"],
        ),
        ("SB 53 met resistance from Meta and Google.", ["ac:meta - in:ca-sb-53", "ac:google - in:ca-sb-53"]),
        ("SB 53 drew praise and criticism.", []),
    ],
)
def test_received(text, expected):
    assert signed(statements(text)) == expected
