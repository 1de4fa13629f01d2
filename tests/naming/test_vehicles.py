"""Laws that carry others are seldom what "the bill" means."""

import pytest
from parsed import signed, statements

from ingest.naming.vehicles import carried


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["SB 53", "National Defense Authorization Act"], ["SB 53"]),
        (["Farm Spending Bill", "RAISE Act", "NDAA"], ["RAISE Act"]),
        (["National Defense Authorization Act"], ["National Defense Authorization Act"]),
        (["Chip Appropriation Study", "AI Act"], ["Chip Appropriation Study", "AI Act"]),
        ([], []),
    ],
)
def test_what_is_carried(names, expected):
    assert carried((name, name) for name in names) == expected
    assert carried(((name, name) for name in names[:1]), whole=True) == names[:1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The House attached the SANDBOX Act to the Defense Spending Act. Encode opposes the bill.", ["ac:encode - in:us-sandbox-act"]),
        (
            "The House attached the SANDBOX Act to the Defense Spending Act. Encode opposes the broader bill.",
            ["ac:encode - Defense Spending Act"],
        ),
        ("The Senate took up the Defense Spending Act. Encode opposes the bill.", ["ac:encode - Defense Spending Act"]),
    ],
)
def test_the_bill_is_what_is_carried(text, expected):
    assert signed(statements(text)) == expected
