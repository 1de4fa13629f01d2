"""To whose joy or sorrow something happens to a thing."""

import pytest
from test_reckoning import reading

from ingest.weighing.receptions import received


@pytest.mark.parametrize(
    ("text", "who", "predicate", "expected"),
    [
        ("SB 53 took effect in May, to the relief of parents.", "parents", "took", 1),
        ("SB 53 died in May, to the relief of makers and investors.", "investors", "died", -1),
        ("SB 53 did not die, to the relief of parents.", "parents", "die", 1),
        ("Newsom vetoed SB 53 to the delight of makers.", "makers", "vetoed", -1),
        ("Newsom signed SB 53, to Meta's chagrin.", "Meta", "signed", -1),
        ("SB 53 was repealed, much to the dismay of unions.", "unions", "repealed", 1),
        ("Newsom vetoed SB 53 to the delight of makers.", "Newsom", "vetoed", 0),
        ("SB 53 grew, to the delight of makers.", "makers", "grew", 0),
        ("SB 53 goes to the heart of makers.", "makers", "goes", 0),
    ],
)
def test_who_is_glad_of_what_becomes_of_it(text, who, predicate, expected):
    assert received(*reading(text, who, "SB 53", predicate)) == expected
