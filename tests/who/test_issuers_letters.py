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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "EPIC released a report on policing. The report looks at three cities. It also calls for the repeal of the RAISE Act.",
            ["ac:epic - in:ny-raise-act"],
        ),
        (
            "Ann Lee and Bo Poe sent a letter to Meta. The letter asks for papers. It also urges the governor to sign the RAISE Act.",
            ["Ann Lee + in:ny-raise-act", "Bo Poe + in:ny-raise-act"],
        ),
        (
            "EPIC sent a letter to Meta. The letter arrived late. Meta opposes the RAISE Act. It opposes SB 53.",
            ["ac:meta - in:ny-raise-act", "ac:meta - in:ca-sb-53"],
        ),
        ("The letter arrived late. It urges the governor to sign the RAISE Act.", []),
    ],
)
def test_it_goes_on_from_a_letter(text, expected):
    assert signed(statements(text)) == expected
