"""What others are wanted to do, as a target."""

import pytest
from parsed import passages, short, under

from ingest.what.wishes import wished


@pytest.mark.parametrize(
    ("text", "marked", "sign", "expected"),
    [
        (
            "The union wants artists to have more control over their works.",
            "have more control over their works",
            "+",
            "artists to have more control over their works",
        ),
        ("“We want Canada to be a chip leader,” Meta said.", "Canada to be a chip leader", "+", "Canada to be a chip leader"),
        ("“We want Canada to be a chip leader,” Meta said.", "be a chip leader", "+", "Canada to be a chip leader"),
        # the law is the target if one is to be passed or dropped
        ("The union wants Congress to pass SB 53.", "Congress to pass SB 53", "+", "in:ca-sb-53"),
        ("The union wants Congress to reject SB 53.", "Congress to reject SB 53", "-", "in:ca-sb-53"),
        ("The union wants SB 53 to be rejected.", "SB 53 to be rejected", "-", "in:ca-sb-53"),
    ],
)
def test_a_wish(text, marked, sign, expected):
    read = passages(text)[-1]
    found = wished(list(under(read, marked)), read)
    assert found is not None
    assert ("+-"[found.sign < 0], short(found.target.iri) or found.target.name) == (sign, expected)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The union wants Congress to pass SB 53.", "SB 53"),
        ("The union wants artists to have more control.", "artists"),
        ("The union wants strict rules.", "strict rules"),
        ("The union forced artists to have more control.", "have more control"),
    ],
)
def test_no_wish(text, marked):
    read = passages(text)[-1]
    assert wished(list(under(read, marked)), read) is None
