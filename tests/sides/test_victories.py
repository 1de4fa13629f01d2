"""Victories and blows, read as sides of those who fought over what brought them."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The veto of SB 1047 is a win for OpenAI and a setback for Encode.", ["ac:encode + in:ca-sb-1047", "ac:openai - in:ca-sb-1047"]),
        ("The RAISE Act's passage dealt a blow to Andreessen Horowitz.", ["ac:a16z - in:ny-raise-act"]),
        ("The passage of SB 53 marks a defeat for Meta.", ["ac:meta - in:ca-sb-53"]),
        ("SB 53 is not a victory for TechNet.", []),
        ("SB 53 is a win for California.", []),
        ("SB 53 is a win for consumers.", []),
        ("“SB 53 is a win for startups,” said Encode.", ["ac:encode + in:ca-sb-53"]),
    ],
)
def test_for_whom_something_is_won(text, expected):
    assert sorted(signed(statements(text))) == expected
