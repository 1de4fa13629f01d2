"""Speakers who call an act premature are against it, though the encoder hears nothing in that."""

import pytest
from parsed import document, signed

from ingest.encoder.session import is_installed
from ingest.extract import extract

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I think it would be premature to pass SB 53.", ["Ada Okafor - in:ca-sb-53"]),
        ("It would be premature to repeal SB 53.", ["Ada Okafor + in:ca-sb-53"]),
        ("It is premature to say what SB 53 will do.", []),
        ("It would not be premature to say so.", []),
    ],
)
def test_premature(said, expected):
    assert signed(extract(document(f"I thank you. {said}", author="Ada Okafor"))) == expected
