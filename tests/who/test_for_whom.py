"""For whom a thing is what is said of it."""

import pytest
from parsed import passages, word

from ingest.who.doers import is_done_by_law
from ingest.who.for_whom import for_whom


@pytest.mark.parametrize(
    ("text", "predicate", "names"),
    [
        ("For Acme Labs, the levy is a mistake.", "mistake", ["Acme Labs"]),
        ("To Ann Lee, the levy is a mistake.", "mistake", ["Ann Lee"]),
        ("For Ohio, the levy is a mistake.", "mistake", []),
        ("For years, the levy was a mistake.", "mistake", []),
        ("The levy is a mistake for Acme Labs.", "mistake", []),
    ],
)
def test_for_whom(text, predicate, names):
    read = passages(text)[-1]
    assert [one.actor.name for one in for_whom(word(read, predicate), read)] == names


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Roe signed the bill, requiring labels on dolls.", "requiring", True),
        ("Roe signed the bill, calling it a start.", "calling", False),
        ("Roe voted on Monday, banning dolls.", "banning", False),
        ("The guild passed a motion, rejecting the bill.", "rejecting", False),
    ],
)
def test_what_the_law_does_is_not_done_by_who_signs_it(text, verb, expected):
    assert is_done_by_law(word(passages(text)[-1], verb)) is expected
