"""What a hyphenated word says of who is for or against a law."""

import pytest
from parsed import read_together, signed, statements

from ingest.encoder.session import is_installed


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
        ("The Google-backed, bipartisan Guard Toys and Keep Bears Safe (NO RIPS) Act died.", ["ac:google + NO RIPS Act"]),
        ("The Amazon-backed lab read SB 53.", []),
        ("The AI-generated bill on toys died.", []),
        ("Lawmakers debated the long-awaited SB 53.", []),
    ],
)
def test_hyphens(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")
def test_whoever_backs_a_law_is_no_target_of_others():
    found = read_together("Teachers applauded the union-supported, bipartisan Guard Voices and Keep Singers Safe (NO RIPS) Act.")
    assert not any(one.target.name == "union" for one in found)
