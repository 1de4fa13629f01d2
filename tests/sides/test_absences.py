"""Who says what ill would come without a policy is for it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Without SB 53, labs will keep hiding incidents,” Encode said.", "ac:encode + in:ca-sb-53"),
        ("Encode said that without SB 53, parents would be left with no protection.", "ac:encode + in:ca-sb-53"),
        ("“Without the RAISE Act, New Yorkers cannot know what is built,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("“Without strong chip controls, labs could suffer,” Encode said.", "ac:encode + chip controls"),
        ("Encode warned that without robust privacy rules, the safety of pupils is at risk.", "ac:encode + robust privacy rules"),
        ("“Without federal preemption, startups would face a patchwork,” Meta said.", "ac:meta + pr:federal-preemption"),
    ],
)
def test_what_ill_would_come(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "“Without SB 53, startups would grow,” Meta said.",
        "“Labs released it without SB 53,” Meta said.",
        "“Without clean water, towns are at risk,” Meta said.",
        "“Without clear plans, firms could lose money,” Meta said.",
        "Without SB 53, labs will keep hiding incidents.",
    ],
)
def test_what_says_nothing(text):
    assert not any("SB" in each or "in:" in each or each.startswith("ac:meta") for each in signed(statements(text)))
