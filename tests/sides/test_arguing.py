"""Who finds a case for something weak, or those on one side wrong, takes a side himself."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The case for SB 53 is compelling,” Encode said.", "ac:encode + in:ca-sb-53"),
        ("“The argument against SB 53 is flimsy,” Encode said.", "ac:encode + in:ca-sb-53"),
        ("“The case for the RAISE Act does not stand up,” Meta said.", "ac:meta - in:ny-raise-act"),
        ("“There is a strong case for SB 53,” Encode said.", "ac:encode + in:ca-sb-53"),
        ("“There is no case for SB 53,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The case for SB 53 has not been made,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("Meta does not see the case for SB 53.", "ac:meta - in:ca-sb-53"),
        ("“Opponents of the RAISE Act are mistaken,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("“Supporters of the RAISE Act are not wrong,” Encode said.", "ac:encode + in:ny-raise-act"),
    ],
)
def test_a_case_is_judged(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "“The case against Roe, who wrote SB 53, was filed in May,” Meta said.",
        "“Opponents of SB 53 are right to be patient,” Meta said.",
        "“Supporters of SB 53 are tired,” Meta said.",
        "“There is a case about SB 53,” Meta said.",
    ],
)
def test_no_case_and_no_verdict(text):
    assert not any(each.startswith("ac:meta") for each in signed(statements(text)))
