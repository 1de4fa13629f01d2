"""What speakers say they did about a bill stands, also where the sentence is about something else."""

import pytest
from parsed import document

from ingest.encoder.session import is_installed
from ingest.extract import extract

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I thank you. When I voted for the AI bill, I had not read every page of it.", [("Ada Okafor", "support", "AI bill")]),
        ("I thank you. I voted against the AI ban before any of you had read it.", [("Ada Okafor", "oppose", "AI ban")]),
        ("I thank you. If I voted for the AI bill, nobody would thank me.", []),
        ("I thank you. I have introduced AI tools in my own office.", []),
    ],
)
def test_own_votes(text, expected):
    found = extract(document(text, author="Ada Okafor"))
    assert [(each.actor.name, each.stance.value, each.target.name) for each in found] == expected
