"""Who is only wanted to do it, as rules and encoder say it together."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Nurses have pressed for Governor Kathy Hochul to sign the RAISE Act.", {"Nurses"}),
        ("Governor Kathy Hochul signed the RAISE Act.", {"Kathy Hochul"}),
        ("Governor Kathy Hochul lobbied on Monday to kill the RAISE Act.", {"Kathy Hochul"}),
    ],
)
def test_who_is_called_on_takes_no_side(text: str, holders: set[str]) -> None:
    assert {found.actor.name for found in read_together(text)} == holders
