"""Whom "they" and "the governors" take up beside a verb of saying."""

import pytest
from parsed import passages

from ingest.speakers import quoted_by

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
