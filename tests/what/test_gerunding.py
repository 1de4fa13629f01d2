"""Forms in -ing."""

import pytest

from ingest.what.gerunding import gerund


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("replace", "replacing"),
        ("set", "setting"),
        ("control", "controlling"),
        ("decide", "deciding"),
        ("die", "dying"),
        ("see", "seeing"),
        ("show", "showing"),
        ("offer", "offering"),
        ("serve", "serving"),
        ("be", "being"),
    ],
)
def test_gerund(lemma: str, expected: str) -> None:
    assert gerund(lemma) == expected
