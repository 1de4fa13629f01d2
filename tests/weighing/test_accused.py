"""Ills that somebody is said to want."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Ministers are choosing legal uncertainty and chaos over AI safety,” said Poe.", ["Poe - legal uncertainty"]),
        ("“The ministry favours discrimination by AI,” Poe said.", []),
        ("The ministry supports police surveillance with AI cameras.", ["ministry + police surveillance with AI cameras"]),
    ],
)
def test_who_is_for_it(text, expected):
    assert list(signed(read_together(text))) == expected
