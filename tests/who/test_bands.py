"""Who "the coalition" is."""

import pytest
from parsed import passages, word

from ingest.who.actors import holder


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Acme joined a large coalition of chambers. The coalition spoke.", "coalition", "large coalition of chambers"),
        ("A bipartisan group of senators spoke. The group met.", "group", "bipartisan group of senators"),
        # another was named since, or the words say more
        ("A group of senators wrote. The ACLU spoke. The group met.", "group", "American Civil Liberties Union"),
        ("A group of senators wrote. The other group met.", "group", None),
        ("A large range of senators wrote. The range met.", "range", None),
    ],
)
def test_a_band_is_whoever_was_called_so(text, noun, expected):
    read = list(passages(text))[-1]
    found = holder(word(read, noun, 1), read)
    assert (None if found is None else found.actor.name) == expected
