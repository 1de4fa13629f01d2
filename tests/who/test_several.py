"""Whom "they" and "the governors" take up beside a verb of saying."""

import pytest
from parsed import passages, word

from ingest.who.quoted import quoted_by
from ingest.who.several import those_before

ISSUED = "Senators Coons and Blackburn issued the following statement:\n\n“We oppose the moratorium.”"
REPUBLICANS = "Republican governors met on Tuesday."
TWO = "Coons and Blackburn met the press."
WORDS = "“We oppose the moratorium,” they said."
APART = "“We oppose the bill,” the governors wrote."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(f"{REPUBLICANS}\n\nThe governors wrote:\n\n“We oppose the bill.”", ["Republican governors"], id="blocks before"),
        pytest.param(f"{REPUBLICANS} {APART}", ["Republican governors"], id="the sentence before"),
        pytest.param(f"{REPUBLICANS}\n\nA vote is due.\n\nIt is long.\n\nMore follows.\n\n{APART}", ["governors"], id="too far back"),
        pytest.param(APART, ["governors"], id="a bare office"),
        pytest.param("“We oppose the bill,” ministers wrote.", ["ministers"], id="a bare office without an article"),
        pytest.param("“We oppose the bill,” workers wrote.", [], id="no office"),
        pytest.param(f"{TWO} {APART}", ["governors"], id="others under another name"),
        pytest.param(f"{TWO} {WORDS}", ["Coons", "Blackburn"], id="they"),
        pytest.param(f"{TWO} Meta was there. {WORDS}", ["Coons", "Blackburn"], id="they are not one body"),
        pytest.param(f"The bill passed. {WORDS}", [], id="they take up no thing"),
    ],
)
def test_who_speaks(text, names):
    read = passages(text)[-1]
    found = quoted_by(read.quotations[-1], read)
    assert [one.actor.name for one in found] == names


def test_all_who_issue_a_statement_speak_in_it():
    read = passages(ISSUED)[-1]
    assert [one.actor.name.split()[-1] for one in quoted_by(read.quotations[0], read)] == ["Coons", "Blackburn"]


@pytest.mark.parametrize(
    ("text", "noun", "names"),
    [
        pytest.param("Meta and Google met. They oppose it.", "They", ["Meta Platforms", "Google"], id="two names"),
        pytest.param(
            "Meta and Google said chatbots harm us. They urged a ban.", "They", ["Meta Platforms", "Google"], id="things in a clause"
        ),
        pytest.param("Meta and Google said chatbots harm us. They cost little.", "They", [], id="what things do"),
        pytest.param("Gardening groups met. They oppose it.", "They", ["Gardening groups"], id="a described group"),
        pytest.param("Gardening groups met.\n\nThey oppose it.", "They", ["Gardening groups"], id="the block before"),
        pytest.param("Gardening groups met. The rules came. They hurt.", "They", [], id="things come between"),
        pytest.param("Gardening groups met. It rained. They oppose it.", "They", [], id="a sentence between"),
        pytest.param("The rules vex Meta and Google. They hurt.", "They", [], id="no subject"),
        pytest.param("Meta and Google met. The companies oppose it.", "companies", ["Meta Platforms", "Google"], id="what sort they are"),
        pytest.param(
            "Josh Hawley and Ted Cruz met. The two senators oppose it.", "senators", ["Josh Hawley", "Ted Cruz"], id="two senators"
        ),
        pytest.param("Gardening groups met. The groups oppose it.", "groups", ["Gardening groups"], id="the same noun"),
        pytest.param("Meta and Google met. The unions oppose it.", "unions", [], id="of another sort"),
        pytest.param("Meta and Google met. Toy companies oppose it.", "companies", [], id="companies of their own"),
    ],
)
def test_whom_a_plural_subject_takes_up(text, noun, names):
    read = passages(text)[-1]
    assert [one.actor.name for one in those_before(word(read, noun, -1), read)] == names
