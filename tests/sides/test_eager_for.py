"""What one is eager for others to do, and what one says that we cannot have."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta is eager for the Senate to pass SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta is keen for small firms to take part in the AI sandbox.", ["ac:meta + pr:regulatory-sandbox"]),
        ("Meta is not keen for the Senate to pass SB 53.", []),
        ("Meta is keen for a walk.", []),
    ],
)
def test_eager_for_others_to_act(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We cannot have a patchwork of state AI laws,” Meta said.", ["ac:meta - patchwork of state AI laws"]),
        ("“We cannot have this shortage of AI engineers,” Meta said.", ["ac:meta - shortage of AI engineers"]),
        ("“We cannot have AI labs grading their own homework,” Meta said.", ["ac:meta - AI labs grading their own homework"]),
        ("“We cannot have dinner before the AI debate,” Meta said.", []),
        ("“They cannot have a patchwork of state AI laws,” Meta said.", []),
    ],
)
def test_what_we_cannot_have(text, expected):
    assert signed(statements(text)) == expected
