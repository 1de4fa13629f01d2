"""What is inside words about words."""

import pytest
from parsed import passages, short, under

from ingest.what.aiming import aimed


@pytest.mark.parametrize(
    ("text", "marked", "sign", "expected"),
    [
        # what is demanded or chosen
        ("Meta stressed the need for clear toy tests.", "the need for clear toy tests", 1, "clear toy tests"),
        ("Meta praised the choice of toy labels.", "the choice of toy labels", 1, "toy labels"),
        ("Meta praised the minister's choice of toy labels.", "minister's choice of toy labels", 1, "toy labels"),
        ("Meta made demands for police to have toys.", "demands for police to have toys", 1, "demands for police to have toys"),
        ("Meta said the toy survey shows the need for toy tests.", "the toy survey", 1, "toy tests"),
        ("Meta said the toy survey shows progress.", "the toy survey", 1, "toy survey"),
        ("Meta said growth must not come at the expense of toy safety.", "the expense of toy safety", -1, "toy safety"),
        ("Meta paid the expense.", "the expense", -1, "expense"),
        # also behind who demands it
        (
            "Meta rejected a demand from makers, including Ann Roe, for doll taxes.",
            "a demand from makers, including Ann Roe",
            -1,
            "doll taxes",
        ),
        ("Meta rejected a demand from Ann Roe for a toy tax.", "a demand from Ann Roe for a toy tax", -1, "toy tax"),
        ("Meta rejected a demand from Ann Roe.", "a demand from Ann Roe", -1, "demand from Ann Roe"),
        # what a worry is about, and what those who share it urge
        ("Meta has worries about the toy plan.", "worries about the toy plan", -1, "toy plan"),
        ("Meta rejects worries about the toy plan.", "worries about the toy plan", -1, None),
        ("Meta raised concerns about child safety.", "concerns about child safety", -1, None),
        ("Meta supported these concerns.", "these concerns", 1, None),
        (
            "Many artists, including Ann Roe, supported these concerns, urging updates to copyright laws.",
            "these concerns",
            1,
            "updates to copyright laws",
        ),
        ("Meta supported these concerns, calling for new toy laws.", "concerns, calling for new toy laws", 1, "new toy laws"),
        # a verb that says which side is taken
        ("Meta joined makers in opposing toy plans.", "opposing toy plans", -1, "toy plans"),
        # what something is brought in line with
        ("Meta backs aligning state AI rules with national standards.", "state AI rules", 1, "pr:national-standard"),
        ("Meta backs aligning doll rules with toy standards.", "doll rules", 1, "aligning doll rules with toy standards"),
    ],
)
def test_what_is_inside(text, marked, sign, expected):
    read = passages(text)[-1]
    found = aimed(list(under(read, marked)), read, sign)
    assert (found and (short(found.target.iri) or found.target.name)) == expected
