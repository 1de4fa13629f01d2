"""What nothing goes without, in the eyes of who says so."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“AI in clinics cannot succeed without the consent and experience of nurses,” Encode said.",
            ["ac:encode + consent and experience of nurses"],
        ),
        ("Encode said that AI can't be trusted without public test reports.", ["ac:encode + public test reports"]),
        # what is bad itself, and what is only told of a thing
        ("“AI cannot work without theft,” Encode said.", []),
        ("“AI cannot be bought without a card reader,” Encode said.", []),
        ("“Toys cannot work without big batteries,” Encode said.", []),
        ("AI in clinics cannot succeed without the consent of nurses.", []),
    ],
)
def test_what_is_needed_for_it(text, expected):
    assert signed(statements(text)) == expected
