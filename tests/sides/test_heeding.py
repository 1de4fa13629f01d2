"""Whose own wishes a thing takes up, likes it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SB 53 is consistent with our recommendations.", ["Acme + in:ca-sb-53"]),
        ("We have read SB 53. SB 53 reflects many of Acme's proposals.", ["Acme + in:ca-sb-53"]),
        ("SB 53 has parts that are closely aligned with our priorities.", ["Acme + in:ca-sb-53"]),
        ("SB 53 puts safety first, consistent with our advice.", ["Acme + in:ca-sb-53"]),
        ("SB 53 does not reflect our recommendations.", ["Acme - in:ca-sb-53"]),
        ("We have read SB 53. SB 53 reflects the recommendations of the panel.", []),
        ("SB 53 is consistent with the law of Utah.", []),
    ],
)
def test_what_takes_up_the_author_s_wishes(text, expected):
    assert signed(statements(text, author="Acme")) == expected
