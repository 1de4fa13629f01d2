"""Whose voice a spokesman is, and who "he" is in what an office says."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta left the talks. A spokesman called the AI Act unworkable.", ["ac:meta - in:eu-ai-act"]),
        ("Meta left the talks. A spokesman for Google called the AI Act unworkable.", ["ac:google - in:eu-ai-act"]),
        ("Parents rallied. Governor Newsom left. A spokesman called the AI Act unworkable.", []),
    ],
)
def test_a_spokesman_of_nobody(text, expected):
    assert [each for each in signed(statements(text)) if "spokesman" not in each] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senator Wiener left. Governor Newsom's office said he opposes SB 53.", ["ac:newsom - in:ca-sb-53"]),
        ("Senator Wiener left. His office said he opposes SB 53.", ["ac:ca-wiener - in:ca-sb-53"]),
    ],
)
def test_whom_an_office_speaks_of(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("author", "text", "expected"),
    [
        ("Northgate Ventures", "Northgate opposes SB 53.", "Northgate Ventures - in:ca-sb-53"),
        ("Northgate Ventures", "Northgate Ventures opposes SB 53.", "Northgate Ventures - in:ca-sb-53"),
        ("Jane Northgate", "Northgate opposes SB 53.", "Northgate - in:ca-sb-53"),
    ],
)
def test_a_body_called_by_its_first_word(author, text, expected):
    assert signed(statements(text, author=author)) == [expected]
