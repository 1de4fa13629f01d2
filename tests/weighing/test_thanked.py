"""Who is thanked for what is no law, and gatherings, hold nothing."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Scott Wiener came. “Thank you, Senator Wiener, for standing up for singers,” said Ed Quill.", {"Ed Quill"}),
        ("“Thank you, Senator Markey, for introducing the RAISE Act,” said Ed Quill.", {"Ed Quill", "Ed Markey"}),
        ("A press conference was held praising SB 53.", set()),
        ("A rally was held denouncing SB 53.", set()),
        ("The Bakers' Conference praised SB 53.", {"Bakers' Conference"}),
    ],
)
def test_who_holds_a_side(text: str, holders: set[str]) -> None:
    assert {one.actor.name for one in read_together(text)} <= holders
