"""What a hyphenated word says of who is for or against a law."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lawmakers debated the Meta-opposed SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("A Google-backed bill on toys died.", ["ac:google + bill on toys"]),
        ("The union-supported RAISE Act died.", ["union + in:ny-raise-act"]),
        ("Two Google-backed bills, SB 53 and SB 243, died.", ["ac:google + in:ca-sb-53", "ac:google + in:ca-sb-243"]),
        (
            "Two Google-backed bills, SB 53 (Toys) and the RAISE Act, died.",
            ["ac:google + in:ca-sb-53", "ac:google + in:ny-raise-act"],
        ),
        ("The Amazon-backed lab read SB 53.", []),
        ("The AI-generated bill on toys died.", []),
        ("Lawmakers debated the long-awaited SB 53.", []),
    ],
)
def test_hyphens(text, expected):
    assert signed(statements(text)) == expected
