"""Who only faces mounting criticism, as rules and encoder say it together."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Meta is facing mounting criticism from nurses over its AI chatbots for teenagers.", "nurses"),
        ("The British government is facing mounting criticism from painters over proposed changes to AI copyright law.", "painters"),
    ],
)
def test_who_faces_it_takes_no_side(text: str, holder: str) -> None:
    assert {found.actor.name for found in read_together(text)} == {holder}
