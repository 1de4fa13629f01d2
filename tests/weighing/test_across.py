"""Whose clause a target stands in."""

import pytest
from parsed import read_together, signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Backers argued that the AI registry protects tenants, while critics said the registry would slow repairs.",
            ["critics - AI registry"],
        ),
        # both say it of the same thing
        (
            "Dana Roe said the AI registry would hurt renters, and Meta said the registry would kill jobs.",
            ["Dana Roe - AI registry", "ac:meta - AI registry"],
        ),
        (
            "These states have a long history of pushing costly AI regulations, and Meta applauds the ministry's bold plan.",
            ["ac:meta + ministry's plan"],
        ),
    ],
)
def test_said_by_another(text, expected):
    assert sorted(signed(read_together(text))) == sorted(expected)
