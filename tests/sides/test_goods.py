"""What everybody is for, and what nobody brings about on purpose."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We're creating a patchwork of AI laws,” Meta said.", []),
        ("“Congress is making chaos for AI firms,” Meta said.", []),
        ("Meta created a moratorium on AI laws.", ["ac:meta + pr:state-law-moratorium"]),
    ],
)
def test_nobody_is_for_an_ill_he_makes(text, expected):
    assert list(signed(statements(text))) == expected
