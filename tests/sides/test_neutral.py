"""What is done without taking a side."""

import pytest
from parsed import passages, under, word

from ingest.lexicon import neutral_verbs
from ingest.sides.neutral import is_aimless, takes_no_side
from ingest.what.aiming import aimed

TABLE = (
    ("Unions react to draft toy rules.", "react", "draft toy rules", True),
    ("Unions respond to the toy bill.", "respond", "the toy bill", True),
    ("Unions responded to the toy bill with anger.", "responded", "the toy bill", False),
    ("Unions reacted angrily to the toy bill.", "reacted", "the toy bill", False),
    ("Lawmakers hammered out the toy bill for weeks.", "hammered", "the toy bill", True),
    ("The toy bill was debated by lawmakers.", "debated", "The toy bill", True),
    ("Lawmakers debated whether to pass the toy bill.", "debated", "the toy bill", False),
    ("Startups are struggling with the toy bill.", "struggling", "the toy bill", True),
    ("Shops are saddled with the toy bill.", "saddled", "the toy bill", True),
    ("Startups struggled against the toy bill.", "struggled", "the toy bill", False),
    ("Roe will review the toy bill.", "review", "the toy bill", True),
    ("Roe will reconsider the toy bill.", "reconsider", "the toy bill", True),
    ("Roe will consider the toy bill.", "consider", "the toy bill", True),
    ("Roe considers the toy bill a disaster.", "considers", "the toy bill", False),
    ("Roe urged Poe to reconsider the toy bill.", "reconsider", "the toy bill", False),
    ("Roe urged Poe to review the toy bill.", "review", "the toy bill", True),
    ("Roe urged caution on the toy bill.", "urged", "the toy bill", True),
    ("Roe urged passage of the toy bill.", "urged", "the toy bill", False),
    ("Roe invested heavily in OpenAI.", "invested", "OpenAI", True),
    ("Roe put a billion dollars into OpenAI.", "put", "OpenAI", True),
    ("Roe backed OpenAI with money.", "backed", "OpenAI", True),
    ("Roe invested in strict toy rules.", "invested", "strict toy rules", False),
    ("Roe backed the toy bill.", "backed", "the toy bill", False),
    ("Roe backed Windows 12.", "backed", "Windows 12", True),
    ("Roe backed changes to the Toy Act.", "backed", "changes to the Toy Act", False),
    ("The toy bill does not apply to startups.", "apply", "The toy bill", True),
    ("The toy bill is only for large shops.", "shops", "The toy bill", True),
    ("The toy bill is for the people.", "people", "The toy bill", False),
    ("Roe voiced concern over the online safety of toys.", "voiced", "the online safety of toys", True),
    ("Roe voiced concern over the online safety bill.", "voiced", "the online safety bill", False),
    ("Roe criticized the safety of toys.", "criticized", "the safety of toys", False),
    ("Roe is only for the toy bill.", "bill", "the toy bill", False),
)


@pytest.mark.parametrize(("text", "verb", "marked", "expected"), TABLE)
def test_no_side(text, verb, marked, expected):
    read = passages(text)[-1]
    target = aimed(list(under(read, marked)), read)
    assert target is not None
    assert takes_no_side(word(read, verb), target, read) is expected


@pytest.mark.parametrize(
    ("text", "verb", "marked", "expected"),
    [
        ("The toy bill covers the schools.", "covers", "The toy bill", True),
        ("The toy bill should cover the schools.", "cover", "The toy bill", False),
        ("Roe asked what the toy bill should cover.", "cover", "the toy bill", True),
        ("Roe urged Doe to consider other toy rules.", "consider", "other toy rules", False),
    ],
)
def test_what_should_be_is_asked_for(text, verb, marked, expected):
    read = passages(text)[-1]
    target = aimed(list(under(read, marked)), read)
    assert target is not None
    assert takes_no_side(word(read, verb), target, read) is expected


@pytest.mark.parametrize(
    ("text", "verb", "giver", "expected"),
    [
        ("The toy bill comes amid pressure from the Union.", "comes", "Union", True),
        ("The toy bill came after intense lobbying by Roe and the Union.", "came", "Union", True),
        ("The toy bill follows lobbying by the Union.", "follows", "Union", True),
        ("The toy bill stalled amid lobbying by the Union.", "stalled", "Union", False),
        ("The toy bill comes amid calls from the Union for a ban.", "comes", "Union", False),
        ("The toy bill comes amid pressure to ban toys from the Union.", "comes", "Union", False),
        ("The toy bill comes from the Union.", "comes", "Union", False),
    ],
)
def test_pressure_that_aims_at_nothing(text, verb, giver, expected):
    read = passages(text)[-1]
    assert is_aimless(word(read, verb), word(read, giver)) is expected


def test_rows_say_when():
    assert {when for known in neutral_verbs().values() for _, when in known} == {"always", "plain", "business", "unasked"}
