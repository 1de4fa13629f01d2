"""Deeds that turn an idea around: scrapping a directive on liability is not liability."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe said that scrapping the AI Liability Directive would hurt startups.", ["Jane Roe + in:eu-ai-liability-directive"]),
        ("Velmora supports repealing AI liability rules.", ["Velmora - pr:developer-liability"]),
        # an idea of which the deed is a part stays that idea
        ("Velmora opposes delaying the AI Act.", ["Velmora - pr:eu-delay"]),
    ],
)
def test_undoing_an_idea(text, expected):
    assert signed(read_together(text)) == expected
