"""Who says what a letter to somebody says."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In a letter seen by Axios, Meta stated its opposition to the RAISE Act.\n\n“We are firmly opposed to the RAISE Act,”"
            " the letter to Senate Majority Leader Lee Doe states.",
            ["ac:meta - in:ny-raise-act", "ac:meta - in:ny-raise-act"],
        ),
        ("“We are firmly opposed to the RAISE Act,” the letter to Assembly Speaker Lee Doe said.", []),
        ("“We are firmly opposed to the RAISE Act,” Assembly Speaker Lee Doe said.", ["Lee Doe - in:ny-raise-act"]),
    ],
)
def test_a_letter_is_not_its_readers(text, expected):
    assert signed(statements(text)) == expected
