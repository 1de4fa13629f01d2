"""What machines should do or leave."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“AI should never replace painters,” Meta said.", ["ac:meta - AI replacing painters"]),
        ("“Algorithms must not decide who is hired,” Meta said.", ["ac:meta - Algorithms deciding who is hired"]),
        ("“AI tools should help painters,” Meta said.", ["ac:meta + AI tools helping painters"]),
        ("“AI should not be used to pick winners,” Meta said.", ["ac:meta - AI being used to pick winners"]),
        # nobody says it, or that it should be so
        ("AI should never replace painters.", []),
        ("“AI will never replace painters,” Meta said.", []),
    ],
)
def test_what_machines_should_do(text: str, expected: list[str]) -> None:
    found = [each for each in signed(statements(text)) if "AI" in each or "lgorithm" in each]
    assert found == expected
