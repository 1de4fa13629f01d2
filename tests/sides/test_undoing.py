"""Who says that something takes away what protects people is against it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said SB 53 guts protections for toddlers.", ["ac:meta - in:ca-sb-53"]),
        ("“SB 53 rolls back key protections for toddlers,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("Meta warned that SB 53 would dismantle safeguards and oversight.", ["ac:meta - in:ca-sb-53"]),
        # what is taken away protects nobody, or is not taken away
        ("Meta said SB 53 guts the paperwork of toddlers.", []),
        ("Meta said SB 53 does not gut protections for toddlers.", []),
        # a reporter's words, and what was done once
        ("SB 53 guts protections for toddlers.", []),
        ("Meta said SB 53 dismantled safeguards in 2024.", []),
    ],
)
def test_what_takes_protections_away(text, expected):
    assert signed(statements(text)) == expected
