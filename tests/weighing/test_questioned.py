"""Who questions whether a thing is good says that it is not; who asks, or questions whether it does harm, need not."""

import pytest
from parsed import document, signed

from ingest.encoder.session import is_installed
from ingest.extract import extract

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta questioned whether SB 53 is necessary.", ["ac:meta - in:ca-sb-53"]),
        ("Meta questioned whether SB 53 would be effective.", ["ac:meta - in:ca-sb-53"]),
        ("Meta did not question whether SB 53 is necessary.", []),
        ("Meta asked whether SB 53 is necessary.", []),
        ("Meta questioned whether SB 53 would stifle research.", []),
    ],
)
def test_what_is_questioned(text, expected):
    assert signed(each for each in extract(document(text)) if (each.confidence or 0) > 0.5) == expected
