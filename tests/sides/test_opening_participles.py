"""What is said of a bill before it is named."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sponsored by Ted Cruz, the SANDBOX Act would change little.", ["ac:us-cruz + in:us-sandbox-act"]),
        ("Lawmakers heard SB 53 on Monday.\n\nIntroduced by Scott Wiener, it would require tests.", ["ac:ca-wiener + in:ca-sb-53"]),
        ("Opposed by Meta, SB 53 has little support.", ["ac:meta - in:ca-sb-53"]),
        ("Spearheaded by Ted Cruz, the SANDBOX Act would change little.", ["ac:us-cruz + in:us-sandbox-act"]),
        # it is somebody who is backed
        ("Backed by Meta, the group met on Monday to talk about SB 53.", []),
        ("Spearheaded by Ted Cruz, the talks were about SB 53.", []),
        ("Signed by Roe, the letter is about SB 53.", []),
    ],
)
def test_opened_by(text, expected):
    assert signed(statements(text)) == expected
