"""What a policy prompts others to do shows what is thought of it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“SB 53 incentivizes labs to consider safety,” Encode said.", ["ac:encode + in:ca-sb-53"]),
        ("“SB 53 would incentivise labs to test their toys,” Encode said.", ["ac:encode + in:ca-sb-53"]),
        ("“SB 53 encourages labs to hide accidents,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("“SB 53 would encourage startups to leave California,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("“SB 53 encourages labs to reduce risks,” Encode said.", ["ac:encode + in:ca-sb-53"]),
        ("“SB 53 encourages innovation,” Encode said.", ["ac:encode + in:ca-sb-53"]),
        ("“SB 53 incentivizes litigation,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        # to neither good nor bad, as far as can be told
        ("“SB 53 incentivizes labs to paint toys,” Meta said.", []),
        ("“SB 53 incentivizes labs not to test toys,” Meta said.", []),
    ],
)
def test_what_is_prompted(text, expected):
    assert signed(statements(text)) == expected
