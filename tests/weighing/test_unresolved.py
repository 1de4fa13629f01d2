"""Targets that only point back to what nobody could tell."""

import pytest
from parsed import read_together


@pytest.mark.parametrize(
    ("text", "target", "surely"),
    [
        ("AI came up. The government is in favor of the measure.", "measure", False),
        ("AI came up. Meta opposes these findings.", "findings", False),
        ("The Senate read KOSA. The government is in favor of the measure.", "Kids Online Safety Act", True),
        ("AI came up. The government is in favor of licensing.", "licensing", True),
    ],
)
def test_how_sure_a_bare_target_is(text, target, surely):
    found = [one for one in read_together(text) if one.target.name == target]
    assert [one.confidence >= 0.6 for one in found] == [surely]
