"""What is called by a word of praise or blame, where it is itself an act for or against something."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velmora called the repeal of the AI Act a mistake.", ["Velmora + in:eu-ai-act"]),
        ("Velmora called the withdrawal of the AI levy a blunder.", ["Velmora + AI levy"]),
        ("Velmora called the repeal of the AI Act a victory.", ["Velmora - in:eu-ai-act"]),
        ("Velmora called the AI Act a mistake.", ["Velmora - in:eu-ai-act"]),
    ],
)
def test_an_act_called_by_a_judging_word(text, expected):
    assert signed(read_together(text)) == expected
