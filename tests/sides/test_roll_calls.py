"""Who stands in brackets behind a count of votes."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council adopted SB 53 by 30 votes in favour to 2 against (Meta, OpenAI), with 4 abstentions (Google, Nvidia).",
            ["ac:meta - in:ca-sb-53", "ac:openai - in:ca-sb-53"],
        ),
        ("SB 53 was approved with 3 in favor (Meta) and 1 against (OpenAI).", ["ac:meta + in:ca-sb-53", "ac:openai - in:ca-sb-53"]),
        ("By 9 votes in favour to 1 against (Meta), the panel approved SB 53.", ["ac:meta - in:ca-sb-53"]),
    ],
)
def test_who_voted_so(text, expected):
    assert set(expected) == {found for found in signed(statements(text)) if "council" not in found and "panel" not in found}


@pytest.mark.parametrize(
    "text",
    [
        "The panel heard 3 speakers against (Meta, OpenAI) in the debate on SB 53.",
        "The panel fought against (Meta) in the debate on SB 53.",
        "The panel has 3 members (Meta, OpenAI) and approved SB 53.",
    ],
)
def test_who_only_stands_in_brackets(text):
    assert not any(found.startswith(("ac:meta", "ac:openai")) for found in signed(statements(text)))
