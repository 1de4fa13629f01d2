"""Money that a firm puts into its own business."""

import pytest
from parsed import read_together


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta and Google have poured billions of dollars into hiring and development of AI toys.", []),
        ("Meta and Google are set to spend $650 billion on AI investments this year.", []),
        # public matters and politics are no business
        ("Google invests millions in AI safety research.", ["funding for AI safety research"]),
        ("Google spent $2 million on lobbying for the AI fund.", ["AI fund"]),
        ("Google supports research and development of AI toys.", ["research and development of AI toys"]),
    ],
)
def test_what_money_is_spent_on(text, expected):
    assert [one.target.name for one in read_together(text)] == expected
