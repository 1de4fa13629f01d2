"""What is said to be badly needed, and by whom."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I rise to discuss the critical need for SB 53,” Meta said.", ["ac:meta + in:ca-sb-53"]),
        ("There is an urgent need for SB 53, Meta said.", ["ac:meta + in:ca-sb-53"]),
        ("“They see a dire need for SB 53,” Meta said.", []),
        ("“There is no urgent need for SB 53,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("The report describes an urgent need for SB 53.", []),
        ("Meta stressed the urgent need for SB 53.", ["ac:meta + in:ca-sb-53"]),
    ],
)
def test_needed_badly(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected


def test_others_need_is_not_the_authors():
    told = "Meta stressed the urgent need for SB 53. We listened."
    assert signed(statements(told, author="Chuck Schumer")) == ["ac:meta + in:ca-sb-53"]
