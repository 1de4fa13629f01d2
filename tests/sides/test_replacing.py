"""Whoever is against a thing that is to give way to another is for the other."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "TechNet urged Congress to preempt state AI laws with a single federal standard.",
            ["ac:technet - pr:state-safety-laws", "ac:technet + pr:national-standard"],
        ),
        (
            "OpenAI wants to override the AI Act with a toy code.",
            ["ac:openai - in:eu-ai-act", "ac:openai + toy code"],
        ),
        (
            "Meta urged Congress to replace state AI laws with a single federal standard.",
            ["ac:meta + replacing state AI laws with a single federal standard", "ac:meta + pr:national-standard"],
        ),
        # with what, or with whom, it is done
        ("Meta wants to preempt state AI laws with the help of Congress.", ["ac:meta - pr:state-safety-laws"]),
        ("Meta opposes SB 53 with all its might.", ["ac:meta - in:ca-sb-53"]),
    ],
)
def test_what_comes_in_its_place(text, expected):
    assert signed(statements(text)) == expected
