"""Who is for or against what the sentence before names."""

import pytest
from parsed import signed, statements

MONDAY = "SB 53 comes up for a vote on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta is opposed.", ["ac:meta - in:ca-sb-53"]),
        ("Encode is in favor; Meta is opposed.", ["ac:encode + in:ca-sb-53", "ac:meta - in:ca-sb-53"]),
        ("Meta is not in favor.", ["ac:meta - in:ca-sb-53"]),
        ("Encode is supportive.", ["ac:encode + in:ca-sb-53"]),
        ("Encode is supportive of families.", []),
        ("Meta is not opposed.", []),
        # what the same sentence tells of is nearer
        ("Roe suggested selling dolls abroad, though Meta is opposed.", []),
        ("Encode backs SB 53, though Meta is opposed.", ["ac:meta - in:ca-sb-53", "ac:encode + in:ca-sb-53"]),
        ("Meta is large.", []),
    ],
)
def test_what_the_sentence_before_names(text, expected):
    assert signed(statements(f"{MONDAY}{text}")) == expected


@pytest.mark.parametrize(
    ("text", "about", "expected"),
    [
        ("I am opposed.", {"author": "Ada Roe"}, ["Ada Roe - in:ca-sb-53"]),
        ("I'm a co-sponsor.", {"author": "Ada Roe"}, ["Ada Roe + in:ca-sb-53"]),
        ("“We are opposed,” said Meta.", {"author": "Ada Roe"}, ["ac:meta - in:ca-sb-53"]),
    ],
)
def test_whoever_speaks(text, about, expected):
    assert signed(statements(f"{MONDAY}{text}", **about)) == expected


def test_the_quote_names_it():
    (found,) = statements(f"{MONDAY}Meta is opposed.")
    assert found.quote.text == f"{MONDAY}Meta is opposed."
