"""Votes that do not say on what."""

import pytest
from parsed import signed, statements

BEFORE = "The panel debated SB 53 for hours. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BEFORE + "Rep. Chen voted no.", ["Chen - in:ca-sb-53"]),
        (BEFORE + "Rep. Chen said she would vote no.", ["Chen - in:ca-sb-53"]),
        (BEFORE + "Rep. Chen planned to vote yes.", ["Chen + in:ca-sb-53"]),
        (BEFORE + "Rep. Chen, who voted aye, left.", ["Chen + in:ca-sb-53"]),
        # named, not done, asked of others, or on nothing that was spoken of
        (BEFORE + "Rep. Chen voted yes on the budget.", []),
        (BEFORE + "Rep. Chen did not vote yes.", []),
        ("The panel met. Rep. Chen voted no.", []),
    ],
)
def test_on_what_was_spoken_of_last(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected
