"""Who are told to be a bill's sponsors, where the sentence does not name it."""

import pytest
from parsed import signed, statements

TOLD = "The RAISE Act was introduced in May."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TOLD} The lead sponsors are Senator Ada Poe and Senator Ned Pim.", ["Ada Poe + in:ny-raise-act", "Ned Pim + in:ny-raise-act"]),
        (f"{TOLD} Its sponsors are Senators Ada Poe and Ned Pim.", ["Ada Poe + in:ny-raise-act", "Ned Pim + in:ny-raise-act"]),
        (f"{TOLD} Cosponsors include Ada Poe and Ned Pim.", ["Ada Poe + in:ny-raise-act", "Ned Pim + in:ny-raise-act"]),
        (
            f"{TOLD} The sponsor is Ada Poe (D-Ohio), with cosponsors including Reps. Ned Pim (R-Utah) and Eva Lund (R-Ala.).",
            ["Ada Poe + in:ny-raise-act", "Ned Pim + in:ny-raise-act", "Eva Lund + in:ny-raise-act"],
        ),
        ("The RAISE Act has 14 cosponsors, including Ada Poe.", ["Ada Poe + in:ny-raise-act"]),
        ("The sponsors of the RAISE Act are Ada Poe and Ned Pim.", ["Ada Poe + in:ny-raise-act", "Ned Pim + in:ny-raise-act"]),
        # of something else, or of nothing that the text tells of
        (f"{TOLD} The gala's sponsors are Ada Poe and Ned Pim.", []),
        ("The sponsors are Ada Poe and Ned Pim.", []),
        (f"{TOLD} The sponsors are two banks.", []),
        (f"{TOLD} The sponsors met Ada Poe.", []),
    ],
)
def test_told_as_sponsors(text: str, expected: list[str]) -> None:
    found = [one for one in signed(statements(text)) if "+" in one]
    assert sorted(found) == sorted(expected)
