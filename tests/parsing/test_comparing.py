"""What is set above or below something else."""

import pytest

from ingest.parsing.comparing import irreplaceable, is_graded, is_lesser
from tests.parsed import one_passage, word


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("A treaty is preferable to a patchwork of rules.", "patchwork", True),
        ("Acme prefers a treaty to a patchwork of rules.", "patchwork", True),
        ("Acme prefers a treaty over local rules.", "rules", True),
        ("Acme prefers a treaty to a patchwork of rules.", "treaty", False),
        ("Acme sent a letter to the council.", "council", False),
        ("A treaty is not preferable to local rules.", "rules", False),
        ("The treaty applies to local rules.", "rules", False),
        ("Acme prefers a lighter approach to local rules.", "rules", False),
    ],
)
def test_lesser(text: str, noun: str, expected: bool) -> None:
    assert is_lesser(word(one_passage(text), noun)) is expected


def test_what_nothing_can_replace() -> None:
    assert [each.text for each in irreplaceable(word(one_passage("A code is no substitute for a law."), "substitute"))] == ["law"]
    assert irreplaceable(word(one_passage("A code is a substitute for a law."), "substitute")) == []


@pytest.mark.parametrize(
    ("text", "quality", "expected"),
    [
        ("The act is more harmful than the order.", "harmful", True),
        ("The act is worse than the order.", "worse", True),
        ("The act is harmful to more than ten firms.", "harmful", False),
        ("The act is less harmful than the order.", "harmful", False),
        ("The act is worse.", "worse", False),
    ],
)
def test_a_quality_in_a_higher_degree(text: str, quality: str, expected: bool) -> None:
    assert is_graded(word(one_passage(text), quality)) is expected
