"""What others are wanted to do, as a target."""

import pytest
from parsed import passages, short, under

from ingest.what.wishes import asked_of, called_for, wished


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Meta recommended the FTC ensure that toy makers pay.", "the FTC ensure that toy makers pay", "ensure that toy makers pay"),
        ("The union, which is small, recommended Meta ensure that toy makers pay.", "Meta", "ensure that toy makers pay"),
        ("The union asked Meta to ensure that toy makers pay.", "Meta", None),
        ("The union recommended Meta.", "Meta", None),
    ],
)
def test_what_a_body_is_asked_to_do(text, marked, expected):
    read = passages(text)[-1]
    found = asked_of(list(under(read, marked)), read)
    assert (found and found.target.name) == expected


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


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("The union called for compute to be run as a public utility.", "compute", "compute to be run as a public utility"),
        ("The union called for chip plants to be run on wind power.", "chip plants", "chip plants to be run on wind power"),
        ("The union called for SB 53 to be repealed.", "SB 53", None),  # the law is what its side is on
        ("The union called for Ada Poe to testify.", "Ada Poe", None),
        ("The union called for strict rules.", "strict rules", None),
    ],
)
def test_what_is_to_be_done_to_a_thing_is_called_for(text, marked, expected):
    read = passages(text)[-1]
    found = called_for(list(under(read, marked)), read)
    assert (None if found is None else found.target.name) == expected
