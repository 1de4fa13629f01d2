"""What "do so" stands for, also where it is declined or left open."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Google will sign the RAISE Act pledge, while Meta declined to do so.", ["ac:meta - in:ny-raise-act"]),
        ("While Google backs SB 53, Meta has refused to do so.", ["ac:meta - in:ca-sb-53"]),
        ("Google opposes SB 53, and Meta did so too.", ["ac:meta - in:ca-sb-53"]),
        ("Google builds chips, and Meta does so too.", []),
        ("Google said it would back SB 53 if Meta did so.", []),
    ],
)
def test_doing_so(text, expected):
    assert [each for each in signed(statements(text)) if each.startswith("ac:meta")] == expected
