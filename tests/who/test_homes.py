"""Where a text tells somebody's party and place."""

import pytest

from ingest.who.homes import is_home
from tests.parsed import one_passage


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Ann Lee, D-Ohio, and Bo Cole, R-Utah, met.", ["D", "-", "Ohio", "R", "-", "Utah"]),
        ("Ann Lee (I-Maine) met Bo Cole, R-New York.", ["I-Maine", "R", "-", "New", "York"]),
        ("Sen. Ann Lee, R-Mo., met us.", ["R", "-", "Mo."]),
        ("Bo Cole, N.C., met us.", ["N.C."]),
        ("They read AB 7 (Cole; D-San Jose), which passed.", ["D", "-", "San", "Jose"]),
        ("Lawmakers in Ohio, Utah, and Maine met.", []),
        ("A rally in Albany, New York pressed us.", ["New York"]),
        ("A rally in Ohio, Texas and Maine met.", []),
        ("In Albany, New York and Texas met.", []),
        ("They met in May, Texas said.", []),
        ("Meetings, A-list and all, in Ohio.", []),
        ("Ada Poe-founded Harrow met us.", ["Ada", "Poe"]),
        ("Harrow-led groups met us.", ["Harrow"]),
        ("Dayton, Ohio-based Harrow met us.", ["Dayton", ",", "Ohio"]),
        ("They met Santa Rosa, CA–based Harrow.", ["Santa", "Rosa", ",", "CA"]),
        ("They met church-based charities and community-led clubs.", []),  # what sort of group it is, not where it sits
        ("Poe, Ohio and Harrow met Dayton-area labs.", []),
    ],
)
def test_party_and_place(text, inside):
    read = one_passage(text)
    assert [read.words(token.i, token.i + 1) for token in read.doc if is_home(token.i, read)] == inside
