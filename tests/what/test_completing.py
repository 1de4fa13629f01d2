"""What marked words cannot do without."""

import pytest
from parsed import passages, under

from ingest.what.completing import kept_from


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Ohio passed a law stopping shops from selling dolls.", "a law stopping shops", "a law stopping shops from selling dolls"),
        ("Ohio passed a law that stops shops from selling dolls.", "a law that stops shops", "a law that stops shops from selling dolls"),
        # where it comes from, or what somebody else is kept from
        ("Ohio passed a law on dolls from abroad.", "a law on dolls", "a law on dolls"),
        ("Ohio barred the toy club from using a hall.", "the toy club", "the toy club"),
    ],
)
def test_what_somebody_is_kept_from(text, marked, expected):
    read = passages(text)[-1]
    inside = under(read, marked)
    assert read.words(inside.start, kept_from(read.doc, inside.start, inside.end)) == expected
