"""Sides that were left since they were taken."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Google initially backed the RAISE Act but then turned against it.", ["ac:google - in:ny-raise-act"]),
        ("Meta initially supported SB 53 but changed its mind.", ["ac:meta - in:ca-sb-53"]),
        ("Senator Hawley originally supported SB 53 but later withdrew his support.", ["ac:us-hawley - in:ca-sb-53"]),
        ("Senator Hawley once backed SB 53 but now opposes it.", ["ac:us-hawley - in:ca-sb-53"]),
        ("Meta initially supported SB 53 but never withdrew its offer.", ["ac:meta + in:ca-sb-53"]),
        ("Meta initially opposed SB 53 but dropped its support for a ban.", ["ac:meta - in:ca-sb-53"]),
        ("Meta once backed SB 53 but now opposes the AI moratorium.", ["ac:meta + in:ca-sb-53", "ac:meta - AI moratorium"]),
    ],
)
def test_the_side_is_the_last_one(text, expected):
    found = list(signed(read_together(text)))
    assert [each for each in expected if each not in found] == []
    assert not [each for each in found if each not in expected and "in:" in each]
