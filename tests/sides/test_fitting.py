"""Verbs whose side hangs on what they are done to, or on where it is put."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ted Cruz included a moratorium on state AI laws in the farm bill.", ["ac:us-cruz + pr:state-law-moratorium"]),
        ("Ted Cruz slipped an AI registry into the farm bill.", ["ac:us-cruz + AI registry"]),
        ("Ted Cruz opted not to include the RAISE Act in the defense bill.", ["ac:us-cruz - in:ny-raise-act"]),
        ("Ted Cruz called the exclusion of the RAISE Act from the farm bill a mistake.", ["ac:us-cruz + in:ny-raise-act"]),
        ("Ted Cruz led an amendment to the RAISE Act.", ["ac:us-cruz + amendment to the RAISE Act"]),
        ("Ted Cruz leads AI policy at Harrow.", []),
        ("Ted Cruz tucked an AI registry into the farm bill.", ["ac:us-cruz + AI registry"]),
        # what holds it, and who belongs to whom
        ("The farm bill includes a moratorium on state AI laws.", []),
        ("TechNet includes Meta, Google and OpenAI.", []),
    ],
)
def test_what_is_put_in_a_bill(text, expected):
    assert signed(statements(text)) == expected
