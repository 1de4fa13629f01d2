"""What marked words cannot do without."""

import pytest
from parsed import passages, under, word

from ingest.what.completing import kept_from, with_object


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


@pytest.mark.parametrize(
    ("deed", "marked", "expected"),
    [
        ("ease the process of building toy shops", "ease the process", "ease the process of building toy shops"),
        ("adopt rules that curb toy ads", "adopt rules", "adopt rules that curb toy ads"),
        # said well enough, or for what it is done
        ("adopt fair toy safety rules that all can bear", "adopt fair toy safety rules", "adopt fair toy safety rules"),
        ("change the rules to help makers", "change the rules", "change the rules"),
    ],
)
def test_deed_keeps_what_its_object_needs(deed, marked, expected):
    read = passages(f"Ann Roe urged lawmakers to {deed}.")[-1]
    inside, verb = under(read, marked), word(read, deed.split()[0])
    assert read.words(inside.start, with_object(verb, inside.start, inside.end)) == expected
