"""What a body decided, told by a noun."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After passage in the California Senate, SB 53 went on.", True),
        ("SB 53's passage in the California Senate took a day.", True),
        ("Roe waits for SB 53's passage in the California Senate.", False),
        ("SB 53's passage in the California Senate would take a day.", False),
        ("Roe read a passage in the California Senate on SB 53.", False),
    ],
)
def test_passage_in_a_chamber(text, expected):
    assert any("California Senate" in each or "ca-senate" in each for each in signed(statements(text))) is expected
