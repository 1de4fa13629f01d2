"""A surname alone, for the listed person whose post the text speaks of."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Newsom vetoed SB 1047.", "ac:newsom - in:ca-sb-1047"),
        ("But Newsom vetoed SB 1047.", "ac:newsom - in:ca-sb-1047"),
        ("Altman, who runs OpenAI, opposes SB 1047.", "ac:altman - in:ca-sb-1047"),
        # nothing here that he has to do with, or somebody else of the name
        ("Altman opposes SB 1047.", "Altman - in:ca-sb-1047"),
        ("Jo Newsom opposes SB 1047. Newsom is an artist.", "Jo Newsom - in:ca-sb-1047"),
    ],
)
def test_who_is_meant(text, expected):
    assert signed(statements(text)) == [expected]
