"""Whose chamber "the Senate" is: a state's in a text about its politics, the federal one elsewhere."""

import pytest
from parsed import passages, short, word

from ingest.who.actors import holder


def meant(text, noun):
    read = passages(text)[-1]
    one = holder(word(read, noun), read)
    return None if one is None else short(one.actor.iri) or one.actor.name


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The Senate passed it.", "Senate", "ac:us-senate"),
        ("The Florida Senate met. The House passed it.", "House", "ac:fl-house"),
        ("Florida Gov. Ron DeSantis waits. The Senate passed it.", "Senate", "ac:fl-senate"),
        ("Ohio lawmakers wait. The Senate passed it.", "Senate", "Ohio Senate"),
        ("Texas Gov. Greg Abbott waits. The Legislature passed it.", "Legislature", "ac:tx-legislature"),
        ("Texas Gov. Greg Abbott waits. The state House passed it.", "House", "Texas House"),
        ("Ohio lawmakers wait. Senate Republicans oppose it.", "Republicans", "Ohio Senate Republicans"),
        ("Ohio lawmakers wait. House Speaker Mike Johnson opposes it.", "Speaker", "ac:us-mike-johnson"),
        # the state's own name before the chamber decides, whatever the text is about
        ("Congress waits. The Ohio House passed it.", "House", "Ohio House"),
        ("Congress waits. The Ohio House of Representatives passed it.", "House", "Ohio House of Representatives"),
        # another country's, listed or not, if the text is about that one alone
        ("Brazil's Senate met. The Senate passed it.", "Senate", "ac:br-senate"),
        ("It is debated in Australia. The Senate passed it.", "Senate", "Senate of Australia"),
        ("It is debated in Australia. The U.S. Senate passed it.", "Senate", "ac:us-senate"),
        ("It is debated in Australia and Brazil. The Senate passed it.", "Senate", "ac:us-senate"),
        # named in passing, two states, or federal politics
        ("It is made in Ohio. The Senate passed it.", "Senate", "ac:us-senate"),
        ("The Ohio Senate and the Texas Legislature wait. The House passed it.", "House", "ac:us-house"),
        ("Ohio lawmakers wait for Congress. The Senate passed it.", "Senate", "ac:us-senate"),
        ("Ohio lawmakers wait for Sen. Josh Hawley. The Senate passed it.", "Senate", "ac:us-senate"),
        ("Ohio lawmakers heard Sen. Ada Poe, R-Mo. The Senate passed it.", "Senate", "ac:us-senate"),
    ],
)
def test_whose_chamber(text, noun, expected):
    assert meant(text, noun) == expected
