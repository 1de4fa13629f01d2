"""Which words tell one bill from another."""

import pytest
from parsed import one_passage, passages, word

from ingest.what.distinctions import says_more
from ingest.what.instruments import described


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


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("The proposal would gut the AI Act.", None),
        ("The bill threatens to weaken and repeal SB 53.", None),
        ("The bill would become the RAISE Act.", "New York RAISE Act"),
        ("SB 53 is back. The bill would tax farms.", "California SB 53"),
    ],
)
def test_what_does_something_to_a_law_is_another_thing(text, law):
    read = passages(text)[-1]
    noun = next(token for token in read.doc if token.lower_ in ("bill", "proposal"))
    found = described(noun, read)
    assert (found.target.name if found else None) == law
