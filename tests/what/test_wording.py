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
        ("the toy tax this year alone", "toy tax"),
        ("the repeal of our toy laws", "repeal of toy laws"),
        ("the toy tax starting Aug. 21", "toy tax"),
        ("the toy tax in the works", "toy tax"),
        ("the toy tax 99 to 1", "toy tax"),
        ("the changes to the toy tax with a 25-1 vote", "changes to the toy tax"),
        ("the toy tax on a bipartisan 60-40 vote", "toy tax"),
        ("the toy tax by a vote of 61-39", "toy tax"),
        ("only the toy chapter of the law", "toy chapter of the law"),
        ("the toy tax, she argued, on makers", "toy tax on makers"),
        ("the toy bill as written", "toy bill"),
        ("the toy bill in its current form", "toy bill"),
        ("the toy bill to help makers, which unions said is weak,", "toy bill to help makers"),
        # part of the name, or of another word
        ("a toy order (TO) aimed at makers", "toy order aimed at makers"),
        ("the toy plan for Tuesday that helps", "toy plan for Tuesday that helps"),
        ("the Tuesday vote on toys", "Tuesday vote on toys"),
        ("the toy plan of this year that helps", "toy plan of this year that helps"),
    ],
)
def test_when_is_no_part_of_a_name(words, expected):
    read = passages(f"Meta opposes {words}.")[-1]
    inside = under(read, words)
    assert worded(read, inside.start, inside.end) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # who brought it in
        ("the amendment passed by the Ohio Senate to delay the toy act", "amendment to delay the toy act"),
        ("the toy bill introduced by Ann Roe and developed by a committee of doctors", "toy bill"),
        ("the toy amendments, tabled by Ann Roe", "toy amendments"),
        ("the toy tax rejected by Ann Roe", "toy tax rejected by Ann Roe"),
        ("the bill introduced by Ann Roe", "bill introduced by Ann Roe"),
        # what only a pronoun names
        ("an executive order aimed at reining them in", "executive order"),
        ("an executive order aimed at reining makers in", "executive order aimed at reining makers in"),
        # how good it is, how far it has come
        ("the fundamentally flawed third draft", "third draft"),
        ("having a flawed order on toys", "having an order on toys"),
        ("having an awful bill on toys", "having a bill on toys"),
        ("the so-called toy czar bill", "toy czar bill"),
        ("an as-yet unnumbered toy bill", "toy bill"),
        ("the unnumbered bill", "unnumbered bill"),
    ],
)
def test_a_name_says_what_a_thing_is(words, expected):
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
        ("toy rules that would have stifled", "toy rules that would have stifled makers"),
        ("a ban on enforcement of laws limiting", "a ban on enforcement of laws"),
        ("strict rules for toys", "strict rules for toys"),
        # nor on one that makes somebody do what follows
        ("toy rules that would make", "toy rules that would make makers leave"),
        ("vague, costly toy rules whose aim is to make", "vague, costly toy rules"),
        # what it is to ensure is said in full or not at all
        ("strict toy rules to ensure dolls are made", "strict toy rules"),
        ("strict toy rules to ensure safety", "strict toy rules to ensure safety"),
        ("rules for toys or", "rules for toys"),
        ("a draft toy rule titled", "a draft toy rule"),
        # what it was written for, and when
        ("a law that requires toy tests in an effort to curb fraud", "a law that requires toy tests"),
        ("toy rules in order of their age", "toy rules in order of their age"),
        ("a deal that pays makers for toys when", "a deal that pays makers for toys"),
    ],
)
def test_where_a_name_ends(words, expected):
    behind = {
        "limiting": ", pricing, or otherwise governing toys",
        "regulating": " toys in schools",
        "stifled": " makers",
        "made": " responsibly",
        "make": " makers leave"
        if "would" in words
        else " it as hard as it can be for makers of dolls and drums to sell what they have made",
        "or": " dolls",
        "when": " they are sold",
        "titled": ", “Export Framework for Dolls”",
    }.get(words.split()[-1], "")
    read = passages(f"Meta attacked {words}{behind}.")[-1]
    inside = under(read, words)
    found = read.words(inside.start, ended(read.doc, inside.start, inside.end))
    assert (found == expected) if expected else (words.startswith(found) and len(found.split()) > 5)


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        (
            "Acme's goal is guarding tenants from bias as bots are bought.",
            "guarding tenants from bias as bots",
            "guarding tenants from bias",
        ),
        (
            "Acme warned of risks such as toy fires, robot bees, and the loss of jobs.",
            "risks such as toy fires, robot bees, and the loss",
            "risks such as toy fires, robot bees",
        ),
        # a whole clause, or a noun that says enough by itself
        (
            "Acme backs a tax that applies when toys are sold.",
            "a tax that applies when toys are sold",
            "a tax that applies when toys are sold",
        ),
        ("Acme's goal is guarding tenants by using bots.", "guarding tenants by using bots", "guarding tenants by using bots"),
        ("Acme fears toy fires and the loss of jobs.", "toy fires and the loss of jobs", "toy fires and the loss of jobs"),
        ("Acme backs the sale of toys.", "the sale", "the sale"),
    ],
)
def test_name_holds_no_torn_part(text, marked, expected):
    read = passages(text)[-1]
    inside = under(read, marked)
    assert read.words(inside.start, ended(read.doc, inside.start, inside.end)) == expected
