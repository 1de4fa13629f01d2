"""Those of whom the text says how many say it hold the view, and not whoever wrote the text."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six in ten nurses say that the AI Act goes too far.", ["Six in ten nurses - in:eu-ai-act"]),
        ("More than 70% of teachers say SB 53 strikes the right balance.", ["teachers + in:ca-sb-53"]),
        ("A majority of tenants say the RAISE Act does not go far enough.", ["tenants - in:ny-raise-act"]),
        ("Most farmers say SB 53 is a mistake.", ["farmers - in:ca-sb-53"]),
    ],
)
def test_people_in_number(text, expected):
    assert signed(statements(text, author="TechNet")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three studies say that SB 53 is a mistake.", ["ac:technet - in:ca-sb-53"]),
        ("Our comments say that SB 53 is a mistake.", ["ac:technet - in:ca-sb-53"]),
        ("Bakers say SB 53 is a mistake.", []),
        ("We say SB 53 is a mistake.", ["ac:technet - in:ca-sb-53"]),
    ],
)
def test_whose_view_it_is_otherwise(text, expected):
    assert signed(statements(text, author="TechNet")) == expected
