"""The least of a good thing."""

import pytest
from parsed import read_together

from ontology.model import Stance


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Google claimed the AI bill will make “Ohio one of the world's least favorable states for AI labs.”", Stance.OPPOSE),
        ("Google said SB 53 would make Ohio one of the least attractive places for AI labs.", Stance.OPPOSE),
        ("Google said SB 53 would make Ohio less attractive for AI labs.", Stance.OPPOSE),
        ("Google said SB 53 would make Ohio the most attractive place for AI labs.", Stance.SUPPORT),
    ],
)
def test_the_least_of_a_good_thing(text, expected):
    assert [one.stance for one in read_together(text) if one.actor.name == "Google"] == [expected]
