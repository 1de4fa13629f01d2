"""What a speaker's own bill does."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“My amendment would repeal SB 53,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("“Our bill would strip SB 53 from the books,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("“My amendment would not repeal SB 53,” Meta said.", []),
        ("“Their bill would repeal SB 53,” Meta said.", []),
    ],
)
def test_by_own_bill(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected
