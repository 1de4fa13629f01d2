"""Who says words in quotation marks that a verb opens which is none of saying."""

import pytest
from parsed import passages

from ingest.who.quoted import quoted_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe offered, “Toys are fun. My toy act is good.” Bo Lind declared that he agrees.", "Ann Roe"),
        ("Ann Roe smiled: “Toys are fun. My toy act is good.” Bo Lind declared that he agrees.", "Ann Roe"),
        ("Ann Roe left. “Toys are fun. My toy act is good.” Bo Lind declared that he agrees.", "Bo Lind"),
    ],
)
def test_the_verb_before_the_words(text, expected):
    (read,) = passages(text)
    (first, *_) = read.quotations
    assert [one.actor.name for one in quoted_by(first, read)] == [expected]
