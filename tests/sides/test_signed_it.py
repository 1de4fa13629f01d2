"""Who signed the letter that "it" takes up."""

import pytest
from parsed import read_together, signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Council members sent a letter opposing the RAISE Act. It was signed by dozens of people, including Mayor Dana Roe.",
            ["Dana Roe - in:ny-raise-act"],
        ),
        ("Council members sent a letter backing SB 53. It was signed by Mayor Dana Roe.", ["Dana Roe + in:ca-sb-53"]),
        ("Lawmakers passed SB 53, an AI bill. It was signed by Gov. Dana Roe.", ["Dana Roe + in:ca-sb-53"]),
    ],
)
def test_it_was_signed(text, expected):
    assert [each for each in signed(read_together(text)) if each.startswith("Dana Roe")] == expected
