"""Who would keep states from making laws, as rules and encoder say it together."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("House leaders chose to block states from regulating AI.", "support"),
        ("Senator Roe tried to prevent the states from passing AI laws.", "support"),
        ("Senator Roe said Congress must block states from regulating AI.", "support"),
        ("Senator Roe opposes blocking states from regulating AI.", "oppose"),
        ("Senator Roe urged Congress not to bar states from regulating AI.", "oppose"),
    ],
)
def test_side_on_keeping_states_out(text: str, side: str) -> None:
    (found,) = read_together(text)
    assert (str(found.stance), found.target.name) == (side, "federal pre-emption of state AI laws")
    assert found.confidence > 0.6
