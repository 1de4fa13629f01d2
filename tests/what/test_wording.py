"""In which words a target without an entry is named."""

import pytest
from parsed import passages, under

from ingest.what.wording import ended, worded


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("an order Thursday night that bans toys", "order that bans toys"),
        ("a toy bill Tuesday aimed at makers", "toy bill aimed at makers"),
        ("a toy bill last week that bans drums", "toy bill that bans drums"),
        ("a toy rule late on Monday to ban drums", "toy rule to ban drums"),
        ("a toy law in June 2024 that bans drums", "toy law that bans drums"),
        # part of the name, or of another word
        ("the toy plan for Tuesday that helps", "toy plan for Tuesday that helps"),
        ("the Tuesday vote on toys", "Tuesday vote on toys"),
        ("the toy plan of this year that helps", "toy plan of this year that helps"),
    ],
)
def test_when_is_no_part_of_a_name(words, expected):
    read = passages(f"Meta opposes {words}.")[-1]
    inside = under(read, words)
    assert worded(read, inside.start, inside.end) == expected


LONG = "without a licence or a test and then sell the results to schools"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # too long: up to the clause that would be cut off
        (
            f"the theft of drawings by makers of toys who use them as raw material for dolls {LONG}",
            "the theft of drawings by makers of toys",
        ),
        # but not where little else is said
        (f"a bill that bans the sale of toys by people who use them as raw material for dolls {LONG}", None),
        # up to the object of the last verb, or without the verb
        ("an order that keeps states from regulating", "an order that keeps states from regulating toys in schools"),
        ("a ban on enforcement of laws limiting", "a ban on enforcement of laws"),
        ("strict rules for toys", "strict rules for toys"),
        ("rules for toys or", "rules for toys"),
    ],
)
def test_where_a_name_ends(words, expected):
    behind = {"limiting": ", pricing, or otherwise governing toys", "regulating": " toys in schools", "or": " dolls"}.get(
        words.split()[-1], ""
    )
    read = passages(f"Meta attacked {words}{behind}.")[-1]
    inside = under(read, words)
    found = read.words(inside.start, ended(read.doc, inside.start, inside.end))
    assert (found == expected) if expected else (words.startswith(found) and len(found.split()) > 5)
