"""What readers or hearers are told to do."""

import pytest
from parsed import one_passage, word

from ingest.parsing.imperatives import is_imperative, is_told_to


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Reject the levy.", "Reject", True),
        ("Please reject the levy.", "reject", True),
        ("So do not weaken the levy.", "weaken", True),
        ("Don't weaken the levy.", "weaken", True),
        ("Never trust the levy.", "trust", True),
        ("Chair Roe, please reject the levy.", "reject", True),
        ("Support strong levies.", "Support", True),  # a noun to the parser
        ("Back the levy.", "Back", True),
        ("Roe will reject the levy.", "reject", False),
        ("Two mayors, Ada Roe and Bo Lind, oppose the levy.", "oppose", False),
        ("To learn more, read the levy.", "read", False),
        ("They reject the levy.", "reject", False),
        ("Reject the levy and pass the ban.", "pass", False),  # goes on with a command, and is no other
    ],
)
def test_what_commands(text, verb, expected):
    assert is_imperative(word(one_passage(text), verb)) is expected


@pytest.mark.parametrize(
    ("text", "who", "expected"),
    [
        ("Sign the levy, Governor Roe.", "Roe", True),
        ("Sign the levy, Roe!", "Roe", True),
        ("Reject the levy of Governor Roe.", "Roe", False),
        ("They signed the levy, Governor Roe.", "Roe", False),
    ],
)
def test_who_is_told_to(text, who, expected):
    assert is_told_to(word(one_passage(text), who)) is expected
