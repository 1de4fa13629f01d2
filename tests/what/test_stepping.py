"""What steps are for."""

import pytest
from parsed import passages

from ingest.what.stepping import behind_steps


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("makers take steps to shield children", "shield children"),
        ("makers do a better job of testing their toys", "testing their toys"),
        ("makers step up to stop fake toys", "stop fake toys"),
        ("a plan to take the toys to school", "a plan to take the toys to school"),
        ("makers take action", "makers take action"),
    ],
)
def test_what_is_behind_them(text, behind):
    read = passages(f"Roe wants {text}.")[-1]
    inside = [token for token in read.doc if token.i > 1 and not token.is_punct]
    assert " ".join(token.text for token in behind_steps(inside)) == behind
