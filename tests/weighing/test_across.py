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
        # nor is it the owner's, by whose name a firm is known, or a bare post's
        ("Roe's Toy Corp. opposes the AI bill.", ["Toy Corp. - AI bill"]),
        ("Chief executive and co-founder of Mistral said that the AI bill is a disaster.", ["ac:mistral - AI bill"]),
    ],
)
def test_said_by_another(text, expected):
    assert sorted(signed(read_together(text))) == sorted(expected)
