"""A judge without a name is the one whom the text goes on to name."""

import pytest

from ingest.who.actors import holder
from tests.parsed import passages

LATER = "\n\nU.S. District Judge Ada M. Hale said so."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A federal judge blocked the law." + LATER, "Ada M. Hale"),
        ("A federal judge on Monday blocked the law." + LATER, "Ada M. Hale"),
        ("A judge in Texas blocked the law." + LATER, None),
        ("Another judge blocked the law." + LATER, None),
        ("A judge blocked the law." + LATER + " Judge Bo Lind did not.", None),
        ("Judge Ada Hale blocked the law. A judge blocked another.", None),
        ("A judge blocked the law." + "\n\nIt rained all day." * 80 + LATER, None),
    ],
)
def test_a_judge(text, expected):
    read = next(read for read in passages(text) if any(token.lower_ == "judge" for token in read.doc))
    last = [token for token in read.doc if token.lower_ == "judge"][-1]
    found = holder(last, read)
    assert (found.actor.name if found is not None and found.actor.name[:1].isupper() else None) == expected
