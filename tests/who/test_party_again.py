"""Whom "the Democrat" takes up: a politician named before, in a parliament or in office."""

import pytest

from ingest.who.actors import holder
from tests.parsed import passages, word


@pytest.mark.parametrize(
    ("text", "member", "expected"),
    [
        ("Gov. Ada Poe signed it. The Democrat vetoed two others.", "Democrat", "Ada Poe"),
        ("Senator Bo Lind praised it.\n\nThe Republican wants more.", "Republican", "Bo Lind"),
        ("Mayor Ada Poe met Sam Altman. The Democrat wants more.", "Democrat", "Ada Poe"),
        ("Sam Altman met Ada Poe. The Democrat wants more.", "Democrat", None),
        ("Gov. Ada Poe signed it. The Democrat running in May wants more.", "Democrat", None),
    ],
)
def test_the_democrat(text, member, expected):
    read = passages(text)[-1]
    found = holder(word(read, member), read)
    assert (found and found.actor.name) == expected
