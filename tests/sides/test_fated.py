"""What becomes of a thing by itself."""

import pytest
from parsed import one_passage, signed, statements, word

from ingest.sides.fated import fate, fated


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("SB 53 died in committee.", "died", -1),
        ("SB 53 took effect in May.", "took", 1),
        ("SB 53 will become law.", "become", 1),
        ("SB 53 came into force.", "came", 1),
        ("SB 53 will move forward.", "move", 1),
        ("SB 53 took years.", "took", 0),
        ("SB 53 became a burden.", "became", 0),
        ("SB 53 helps parents.", "helps", 0),
    ],
)
def test_fate(text, verb, expected):
    read = one_passage(text)
    assert fate(word(read, verb)) == expected
    assert [each.sign for each in fated(word(read, verb), read)] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said SB 53 must move forward.", ["ac:meta + in:ca-sb-53"]),
        ("Meta said SB 53 needs to move ahead soon.", ["ac:meta + in:ca-sb-53"]),
        ("Meta said SB 53 should not proceed.", ["ac:meta - in:ca-sb-53"]),
        ("Meta said SB 53 must fail.", ["ac:meta - in:ca-sb-53"]),
        ("Meta said Congress must move forward.", []),
        ("Meta said any bill that has to pass is late.", []),
    ],
)
def test_what_should_become_of_it(text, expected):
    assert signed(statements(text)) == expected
