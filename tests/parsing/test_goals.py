"""What is only to come true."""

import pytest
from parsed import one_passage, word

from ingest.parsing.goals import is_goal


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("Time is needed to ensure that the act is workable.", "workable", True),
        ("Lawmakers must make sure that the act is workable.", "workable", True),
        ("The board asked for audits so that the act is workable.", "workable", True),
        ("The board said that the act is workable.", "workable", False),
        ("The board is sure that the act is workable.", "workable", False),
        ("The act is workable, and we want to ensure that it stays.", "workable", False),
    ],
)
def test_is_goal(text: str, said: str, expected: bool) -> None:
    assert is_goal(word(one_passage(text), said)) is expected
