"""Targets that only point ahead."""

import pytest

from ingest.what.aims import Aim
from ingest.what.pointing import points_ahead
from ontology.model import Target, TargetKind
from tests.parsed import one_passage, under


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Encode backs the following toy bills:", "following toy bills", True),
        ("Encode advocated for the following four policy reforms:", "following four policy reforms", True),
        ("Encode backs two toy bills: one on dolls, one on bears.", "two toy bills", True),
        ("Encode backs two toy bills on dolls: they help.", "two toy bills", False),
        ("Encode backs bills following the hearing.", "bills", False),
        ("Encode backs the toy bills.", "toy bills", False),
    ],
)
def test_pointing(text: str, words: str, expected: bool) -> None:
    read = one_passage(text)
    span = under(read, words)
    assert points_ahead(Aim(Target(None, words, TargetKind.PROPOSITION), span.start, span.end, 1, 0.7), read) is expected
