"""A vote with the others or against them."""

import pytest
from parsed import parse, signed, statements, word

from ingest.sides.ballots import ballot


@pytest.mark.parametrize(
    ("text", "form", "side"),
    [
        ("The chamber voted to strike the ban, with Mary casting the only vote against.", "casting", -1),
        ("Mary voted no.", "voted", -1),
        ("The chamber passed the law, with Mary dissenting.", "dissenting", -1),
        ("The chamber passed the law, with Mary voting yes.", "voting", 1),
        # what is voted on is named: no need to look for it
        ("The chamber passed the law, with Mary voting against the order.", "voting", 0),
        ("The chamber voted to strike the ban.", "voted", 0),
    ],
)
def test_ballot(text: str, form: str, side: int) -> None:
    assert ballot(word(parse(text), form)) == side


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Senate voted 31-4 Monday on the RAISE Act.", ["ac:us-senate + in:ny-raise-act"]),
        ("The Senate voted 12 to 40 on the RAISE Act.", ["ac:us-senate - in:ny-raise-act"]),
        # nobody has won, or it is not told who has
        ("The Senate voted 30-30 on the RAISE Act.", []),
        ("The Senate will vote on the RAISE Act.", []),
    ],
)
def test_a_vote_that_is_counted(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected
