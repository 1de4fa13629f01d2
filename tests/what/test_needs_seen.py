"""A need that others should see is no policy: what is needed is the target."""

import pytest

from ingest.what.needs_seen import is_need_seen
from tests.parsed import one_passage, statements, word


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Ministers must grasp the urgent need for an AI law.", "grasp", True),
        ("Ministers should acknowledge the support for an AI law.", "acknowledge", True),
        ("Ministers should acknowledge the risks of an AI law.", "acknowledge", False),
        ("Ministers should fund the need for care.", "fund", False),
        ("Ministers should recognise foreign labels.", "recognise", False),
    ],
)
def test_needs(text, verb, expected):
    assert is_need_seen(word(one_passage(text), verb)) is expected


def test_what_is_needed_is_said_once():
    found = statements("Sam Altman said that ministers must grasp the urgent need for a national AI law.")
    assert [one.target.name for one in found] == ["national AI law"]
