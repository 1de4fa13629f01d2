"""What is said of a thing by those who are called after their side."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Senate passed an AI law critics say goes too far.", ["ac:us-senate + AI law", "critics - AI law"]),
        ("Gov. Dana Roe signed an AI measure supporters say will help nurses.", ["Dana Roe + AI measure", "supporters + AI measure"]),
        ("The AI law, which critics have called vague, begins in May.", ["critics - AI law"]),
        ("The AI law, which critics say is vague, begins in May.", ["critics - AI law"]),
        # the critics are the subject
        ("AI law critics say they will go on.", []),
    ],
)
def test_said_by_sides(text, expected):
    assert signed(statements(text)) == expected
