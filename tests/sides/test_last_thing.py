"""What is least wanted of all."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The last thing we need is SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("SB 53 is the last thing California needs.", ["ac:meta - in:ca-sb-53"]),
        ("The last thing Congress should do is repeal SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("The last thing we need to discuss is SB 53.", []),
        ("The last thing on the agenda is SB 53.", []),
    ],
)
@pytest.mark.parametrize("read", [statements, read_together])
def test_the_last_thing_is_a_side_of_who_says_so(text, expected, read):
    assert signed(read(text, author="Meta")) == expected


def test_quoted_it_is_the_speakers():
    assert signed(statements("“The last thing we want is SB 53,” said Sam Altman.")) == ["ac:altman - in:ca-sb-53"]
