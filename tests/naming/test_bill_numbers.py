"""Whose bill a bare number means; California SB 53 is listed, the other SB 53 are not."""

import pytest
from parsed import statements

from ingest.naming.bill_numbers import BILL_NUMBERS

CALIFORNIA = "https://w3id.org/aipol/id/instrument/ca-sb-53"


@pytest.mark.parametrize(
    ("text", "iri", "name"),
    [
        ("Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Meta opposes California's SB 53.", CALIFORNIA, "California SB 53"),
        ("Sacramento is debating AI. Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Gov. Gavin Newsom hesitates, Texas does not. Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Texas has read California SB 53. Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Meta opposes SB 53 of California.", CALIFORNIA, "California SB 53"),
        ("Meta opposes S.B. No. 53 in California.", CALIFORNIA, "California SB 53"),
        ("Meta opposes Texas SB 53.", None, "Texas SB 53"),
        ("Meta opposes C.S.H.B. 149 in Texas.", None, "C.S.H.B. 149"),
        ("Meta opposes Ohio's SB 53.", None, "Ohio's SB 53"),
        ("Lawmakers met in Ohio. Meta opposes SB 53.", None, "SB 53"),
    ],
)
def test_whose_bill(text, iri, name):
    (found,) = statements(text)
    assert (found.target.iri, found.target.name) == (iri, name)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("passage of A3008/S77, the BOT Act", ["A3008/S77"]),
        ("S7543A. We wrote A3008-B.", ["S7543A", "A3008-B"]),
        ("S. 99/H.R. 77 and S.7543-A/A.9430", ["S. 99/H.R. 77", "S.7543-A/A.9430"]),
        ("H. Res. 12, S.J. Res. 3, H.4029 and LB 77", ["H. Res. 12", "S.J. Res. 3", "H.4029", "LB 77"]),
        ("SB 24-205, H.R. 77. Five left.", ["SB 24-205", "H.R. 77"]),
        ("Bill No. 2338/2023, Assembly Bill No. 1018", ["Bill No. 2338/2023", "Assembly Bill No. 1018"]),
        ("Senate Bill 7,041/25 and Bill No. 1,900/2024", ["Senate Bill 7,041/25", "Bill No. 1,900/2024"]),
        ("SB 53, 54 and 55", ["SB 53"]),
        ("Bill C-27 and H.B. No. 149. No. 5 is out", ["Bill C-27", "H.B. No. 149"]),
        ("L.D. 45, House File 12 and Senate Joint Resolution 3", ["L.D. 45", "House File 12", "Senate Joint Resolution 3"]),
        ("Legislative Document 45 (H.F. 12)", ["Legislative Document 45", "H.F. 12"]),
        ("the House File and a Senate Resolution", []),
        ("the AI Bill 2023, a bill No one reads, Bill 3", []),
        ("A100 chips and A6000 cards, 30 U.S. 2030 plans", []),
    ],
)
def test_what_is_a_number(text, found):
    assert [number.group() for number in BILL_NUMBERS.finditer(text)] == found


def test_a_bill_does_not_take_sides():
    assert statements("C.S.H.B. 149 seeks to establish the Texas Clean Models Act.") == ()
