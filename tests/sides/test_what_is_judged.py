"""A judgement falls on what is done, not on what it is done to."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    "text", ["OpenAI warned that repealing SB 53 would harm consumers.", "Blocking SB 53 would be a mistake, Meta said."]
)
def test_acts_that_are_judged_keep_their_sign(text):
    assert [line for line in signed(statements(text)) if " - " in line] == []
