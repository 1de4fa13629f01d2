"""Party and state behind the names of a long list."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed
from ingest.parsing.party_tags import listed_tags


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Sens. Ann Roe, R-Ohio; Bo Poe, D-Utah; and Cy Lee, R-N.C., said so.", "Sens. Ann Roe, Bo Poe and Cy Lee said so."),
        ("Reps. Ann Roe, R-Ohio; and Bo Poe, D-New Jersey.", "Reps. Ann Roe and Bo Poe"),
        # no list, or no party
        ("Sens. Ann Roe, R-Ohio, and Bo Poe, D-Utah, said so.", "Sens. Ann Roe, R-Ohio, and Bo Poe, D-Utah, said so."),
        ("Ann Roe, a judge; Bo Poe, a baker; and Cy Lee.", "Ann Roe, a judge; Bo Poe, a baker; and Cy Lee."),
    ],
)
def test_tags(text: str, kept: str) -> None:
    tags, marks = listed_tags(text)
    assert "".join("," if place in marks else sign for place, sign in enumerate(text) if place not in tags) == kept


asked = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@asked
@pytest.mark.parametrize("told", ["opposed SB 53", "were reluctant to back SB 53"])
def test_all_of_them_take_the_side(told: str) -> None:
    text = f"Sens. Ann Roe, R-Ohio; Rick Poe, D-Utah; Dana Hart, D-Iowa; and Carl Lee, R-Texas, {told}."
    assert sorted(signed(read_together(text))) == [f"{name} - in:ca-sb-53" for name in ("Ann Roe", "Carl Lee", "Dana Hart", "Rick Poe")]


@asked
@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Ann Roe, Bo Poe, Di Hart, and Cy Lee opposed SB 53.", ["Ann Roe", "Bo Poe", "Cy Lee", "Di Hart"]),
        ("Ann Roe, a Democrat, and Cy Lee opposed SB 53.", ["Ann Roe", "Cy Lee"]),
        ("Ann Roe, Toyland's chief, and Cy Lee opposed SB 53.", ["Ann Roe", "Cy Lee"]),
    ],
)
def test_the_second_of_a_row_is_one_of_them(text: str, holders: list[str]) -> None:
    assert sorted(one.actor.name for one in read_together(text)) == holders
