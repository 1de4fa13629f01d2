"""Deeds told by a noun, under a verb that says that they are begun, ordered or finished."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The European Commission initiated a rollback of the AI Act.", "ac:european-commission - in:eu-ai-act"),
        ("The European Commission completed the dismantling of the AI Act.", "ac:european-commission - in:eu-ai-act"),
        ("The European Commission announced the repeal of the AI Act.", "ac:european-commission - in:eu-ai-act"),
        # what another has done, what has been voted down, and what has not been begun
        ("The European Commission announced Ohio's repeal of the AI Act.", None),
        ("The European Commission announced the defeat of SB 53.", None),
        ("The European Commission did not begin the repeal of the AI Act.", None),
        ("The European Commission launched an investigation into Meta.", None),
    ],
)
def test_who_sets_an_undoing_going_is_against_what_is_undone(text, expected):
    found = [each for each in signed(statements(text)) if " - in:" in each and each.startswith("ac:european")]
    assert found == ([expected] if expected else [])
