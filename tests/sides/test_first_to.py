"""Who is not to be the first to do a thing."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TechNet does not believe that Maine should be the first state to pass the RAISE Act.", ["ac:technet - in:ny-raise-act"]),
        ("Maine should not be the only state to adopt the RAISE Act, Dana Roe said.", ["Dana Roe - in:ny-raise-act"]),
        ("Dana Roe does not think that Maine should be the first state to ban AI therapists.", ["Dana Roe - pr:ai-therapy-limits"]),
        # left to the encoder
        ("Maine should be the first state to adopt the RAISE Act, Dana Roe said.", []),
    ],
)
def test_first_to(text, expected):
    assert signed(statements(text)) == expected
