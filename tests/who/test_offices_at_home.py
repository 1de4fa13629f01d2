"""Whose "the administration" is in a text about one state."""

import pytest
from parsed import passages, word

from ingest.who.actors import holder


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("California Gov. Gavin Newsom signed SB 243. The administration backs it.", "Newsom administration"),
        ("New York Gov. Kathy Hochul signed the RAISE Act. The current administration backs it.", "Hochul administration"),
        ("California Gov. Gavin Newsom wrote to Congress. The administration backs it.", "Second Trump administration"),
        ("California Gov. Gavin Newsom signed SB 243. The Trump administration backs it.", "Second Trump administration"),
        ("SB 243 passed. The administration backs it.", "Second Trump administration"),
    ],
)
def test_a_bare_administration(text, expected):
    read = list(passages(text))[-1]
    found = holder(word(read, "administration"), read)
    assert found is not None
    assert found.actor.name == expected
