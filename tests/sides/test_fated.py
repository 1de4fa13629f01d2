"""What becomes of a thing by itself."""

import pytest
from parsed import one_passage, word

from ingest.sides.fated import fate, fated


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("SB 53 died in committee.", "died", -1),
        ("SB 53 took effect in May.", "took", 1),
        ("SB 53 will become law.", "become", 1),
        ("SB 53 came into force.", "came", 1),
        ("SB 53 took years.", "took", 0),
        ("SB 53 became a burden.", "became", 0),
        ("SB 53 helps parents.", "helps", 0),
    ],
)
def test_fate(text, verb, expected):
    read = one_passage(text)
    assert fate(word(read, verb)) == expected
    assert [each.sign for each in fated(word(read, verb), read)] == ([expected] if expected else [])
