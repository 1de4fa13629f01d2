"""Who wants the one thing and not the other is against the other."""

import pytest

from tests.parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta supports a federal AI standard, not a licensing regime.", ["ac:meta + pr:national-standard", "ac:meta - licensing regime"]),
        ("Meta supports SB 53 rather than the RAISE Act.", ["ac:meta + in:ca-sb-53", "ac:meta - in:ny-raise-act"]),
        ("Meta opposes SB 53, not the RAISE Act.", ["ac:meta - in:ca-sb-53"]),
        ("Meta supports SB 53, not only the RAISE Act.", ["ac:meta + in:ca-sb-53"]),
    ],
)
def test_denied_parts(text, expected):
    assert [each for each in signed(statements(text)) if each.startswith("ac:meta")] == expected
