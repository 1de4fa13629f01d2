"""What a phrase says of an actor once articles, counts and stray words are off."""

import pytest

from ingest.naming.mentions import bare, bare_group


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("the Widget Institute", "Widget Institute"),
        ("more than a hundred founders", "founders"),
        ("Dozens of lawmakers", "lawmakers"),
        ("1,200 researchers", "researchers"),
        ("with the Senate,", "Senate"),
        ("'s mom and dad", "mom and dad"),
        ("q) the widget tax", "widget tax"),
        ("(iv) a widget tax", "widget tax"),
        ("the Widget Council 60-4", "Widget Council"),
        ("Widget Bill 25-118", "Widget Bill 25-118"),
        ("Thousand Oaks Council", "Thousand Oaks Council"),
    ],
)
def test_bare(words, left):
    assert bare(words) == left


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("certain members of the Widget Council", "members of the Widget Council"),
        ("teachers and parents alike", "teachers and parents"),
        ("attorneys general from both sides of the aisle", "attorneys general"),
        ("lawmakers on both sides", "lawmakers"),
        ("the lawmakers from Utah", "lawmakers from Utah"),
        ("alike", "alike"),
    ],
)
def test_bare_group(words, left):
    assert bare_group(words) == left
