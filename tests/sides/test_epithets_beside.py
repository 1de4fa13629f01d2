"""What a law is said to be behind a comma, and what is done on the way to a deed."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The panel took up SB 53, a dangerous bill,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("“The panel took up SB 53, a disastrous plan that would end it all,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        ("The panel took up SB 53, a dangerous bill.", []),
        ("“The panel took up SB 53, a bill with dangerous gaps,” Meta said.", []),
        ("“The panel took up SB 53, a long bill,” Meta said.", []),
    ],
)
def test_what_it_is_said_to_be(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said that Congress is wisely taking the lead to repeal SB 53.", "ac:meta - in:ca-sb-53"),
        ("Meta said that Congress is rightly stepping up to pass SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta said that Congress recklessly took steps to repeal SB 53.", "ac:meta + in:ca-sb-53"),
    ],
)
def test_what_steps_are_for(text: str, expected: str) -> None:
    assert expected in signed(statements(text))
