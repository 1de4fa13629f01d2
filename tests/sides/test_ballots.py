"""A vote with the others or against them."""

import pytest
from parsed import parse, word

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
