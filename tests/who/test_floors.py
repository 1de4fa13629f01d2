"""Where something was decided, and so by whom."""

import pytest

from ingest.who.floors import deciding
from tests.parsed import one_passage, word


@pytest.mark.parametrize(
    ("text", "verb", "names"),
    [
        ("The chip bill was rejected in the Senate on Monday.", "rejected", ["United States Senate"]),
        ("The chip bill was approved in a 300-2 vote in the US House.", "approved", ["United States House of Representatives"]),
        ("The chip bill was adopted by a majority of the European Parliament.", "adopted", ["European Parliament"]),
        ("The chip bill was introduced in the Senate.", "introduced", []),
        ("The chip bill was approved in Sacramento.", "approved", []),
        ("The chip bill was killed in committee.", "killed", []),
        ("The chip bill was killed in a House committee.", "killed", ["House committee"]),
        ("The chip bill was rejected 6-3 before the House Chip Committee.", "rejected", ["House Chip Committee"]),
        ("The chip bill was rejected before the Senate met.", "rejected", []),
        ("The chip bill was approved before Congress.", "approved", []),
        ("The Senate rejected the chip bill.", "rejected", []),
    ],
)
def test_chambers_that_decide(text: str, verb: str, names: list[str]) -> None:
    read = one_passage(text)
    assert [one.actor.name for one in deciding(word(read, verb), read)] == names
