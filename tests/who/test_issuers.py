"""Whose words a report or a letter says."""

import pytest
from parsed import document, word

from ingest import extract as extraction
from ingest.who.issuers import issuers
from ingest.who.quoted import quoted_by


def last_quoted(text):
    *_, read = extraction.passages(document(text))
    return [one.actor.name for one in quoted_by(read.quotations[-1], read)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Widget Council released a report. “It is a threat to all,” the report stated.", ["Widget Council"]),
        ("Jane Roe wrote in a letter to Congress on Monday. It rained.\n\n“It is a threat to all,” the letter reads.", ["Jane Roe"]),
        ("“It is a threat to all,” the letter from the Widget Council said.", ["Widget Council"]),
        ("The Widget Council sued Ohio. “It is a threat to all,” the lawsuit stated.", ["Widget Council"]),
        ("The Widget Council filed a complaint. “It is a threat to all,” the suit stated.", ["Widget Council"]),
        ("The Widget Council was sued. “It is a threat to all,” the lawsuit stated.", []),
        ("The Widget Council met. “It is a threat to all,” the report stated.", []),
        # a scare quote gives nobody the floor, and what has a speaker of its own inherits none
        ("It may not be “fair use,” as Jane Roe has argued.\n\n“It is a threat to all,” the report stated.", []),
        ("It may not be “fair use,” as Jane Roe has argued.\n\n“It is a threat to all.”", []),
        ("“It is a threat,” Jane Roe said.\n\n“It is a threat to all.”", ["Jane Roe"]),
        ("Forty startups oppose it in a letter.\n\n“It is a threat to all,” the letter says.", ["startups"]),
        ("Forty startups urged Congress to pass it in an open letter. “It is a threat to all,” reads the letter.", ["startups"]),
        ("Labor unions signed a petition. “It is a threat to all,” reads the petition.", ["labor unions"]),
        ("Jane Roe has written to the mayor. “It is a threat to all,” the letter says.", ["Jane Roe"]),
        ("Jane Roe was praised in a letter. “It is a threat to all,” the letter says.", []),
        ("Jane Roe opposed it in a letter. “It is a threat to all,” another letter says.", []),
        ("Jane Roe signed an executive order. “It is a threat to all,” the order states.", ["Jane Roe"]),
        ("Jane Roe signed an Executive Order on it. “It is a threat to all,” the Executive Order says.", ["Jane Roe"]),
        ("Jane Roe signed an order. Ned Pim spoke of a report. “It is a threat to all,” the EO says.", ["Jane Roe"]),
        # those who wrote the letter, not who was named last
        (
            "A group of 40 attorneys general sent Congress a letter. Democrats from Ohio and Utah signed. “It is a threat,” they wrote.",
            ["group of 40 attorneys general"],
        ),
    ],
)
def test_who_is_quoted(text, names):
    assert last_quoted(text) == names


@pytest.mark.parametrize(
    ("text", "noun", "names"),
    [
        ("Signatories to the letter include Jane Roe and OpenAI.", "letter", ["Jane Roe", "OpenAI"]),
        ("Readers of the letter include Jane Roe and OpenAI.", "letter", []),
        ("Meta's report is out.", "report", ["Meta Platforms"]),
        ("A report released by Meta is out.", "report", ["Meta Platforms"]),
        ("A Commerce Department report is out.", "report", ["Department of Commerce"]),
        ("The report is out.", "report", []),
    ],
)
def test_whose_it_is(text, noun, names):
    (read,) = extraction.passages(document(text))
    assert [one.actor.name for one in issuers(word(read, noun), read)] == names
