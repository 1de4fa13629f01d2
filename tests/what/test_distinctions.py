"""Which words tell one bill from another."""

import pytest
from parsed import one_passage, word

from ingest.what.distinctions import says_more


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The House passed the Senate-amended bill.", "bill", False),
        ("Roe praised the revised bill.", "bill", False),
        ("Roe praised the 1,000-page bill.", "bill", False),
        ("Roe praised the 10-year moratorium.", "moratorium", False),
        ("Roe praised the watered-down measure.", "measure", False),
        ("Roe praised the much-debated legislation.", "legislation", False),
        ("The far-reaching, much-criticised bill failed.", "bill", False),
        ("Roe's reckless order failed.", "order", False),
        ("Roe praised the discussion draft.", "draft", False),
        ("Roe praised the tax bill.", "bill", True),
        ("Roe praised the medical bill.", "bill", True),
        ("Roe praised the existing law.", "law", True),
        ("Roe praised the competing bill.", "bill", True),
        ("Roe praised the California bill.", "bill", True),
        ("Roe praised the child safety bill.", "bill", True),
        ("Roe praised the Senate bill.", "bill", True),
    ],
)
def test_says_more(text, noun, expected):
    assert says_more(word(one_passage(text), noun)) is expected
