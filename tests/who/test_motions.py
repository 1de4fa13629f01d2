"""Motions: whose side it is what an assembly is to resolve."""

import pytest
from parsed import passages, word

from ingest.sides.holding import doers


@pytest.mark.parametrize(
    ("text", "verb", "names"),
    [
        ("I move that this House opposes the Data Bill.", "opposes", ["Ada Quill"]),
        ("I beg to move, That this House rejects the Data Bill.", "rejects", ["Ada Quill"]),
        ("Mary Roe: I move that the House rejects the Data Bill.", "rejects", ["Mary Roe"]),
        ("Ted Cruz opposes the Data Bill.", "opposes", ["Ted Cruz"]),
        ("I know that this House opposes the Data Bill.", "opposes", ["House"]),
    ],
)
def test_who_moves_it(text, verb, names):
    read = passages(text, author="Ada Quill")[-1]
    assert [one.actor.name for one in doers(word(read, verb), read)] == names
