"""What a phrase says of an actor once articles, counts and stray words are off."""

import pytest

from ingest.naming.mentions import bare


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("the Widget Institute", "Widget Institute"),
        ("more than a hundred founders", "founders"),
        ("Dozens of lawmakers", "lawmakers"),
        ("1,200 researchers", "researchers"),
        ("with the Senate,", "Senate"),
        ("Thousand Oaks Council", "Thousand Oaks Council"),
    ],
)
def test_bare(words, left):
    assert bare(words) == left
