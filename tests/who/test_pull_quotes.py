"""A block that only repeats a quotation of the text is nobody's own."""

import pytest
from parsed import passages

from ingest.who.pull_quotes import is_pulled
from ingest.who.quoted import quoted_by

TOLD = "Jane Roe disagreed. “We should reject the plan because it is a gift,” she said."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Tom Lind spoke. “It is fine,” he said.\n\n“We should reject the plan”\n\n{TOLD}", True),
        (f"{TOLD}\n\n“We should reject the plan …”\n\nIt rained.", True),
        (f"Tom Lind spoke. “It is fine,” he said.\n\n“We should love the plan”\n\n{TOLD}", False),
        (f"Tom Lind spoke. “It is fine,” he said.\n\n“We should”\n\n{TOLD}", False),
        (f"Tom Lind spoke. “It is fine,” he said.\n\n“We should reject the plan,” Lind said.\n\n{TOLD}", False),
    ],
)
def test_pull_quotes(text, expected):
    read = passages(text)[1]
    assert is_pulled(read.quotations[0], read) is expected


def test_a_pull_quote_is_not_the_last_speakers():
    text = f"Tom Lind spoke. “It is fine,” he said.\n\n“We should reject the plan”\n\n{TOLD}"
    read = passages(text)[1]
    assert quoted_by(read.quotations[0], read) == []
