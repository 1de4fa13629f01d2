"""Deeds that somebody calls good or bad without doing them."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe called repealing the AI Act a mistake.", ["Roe + in:eu-ai-act"]),
        ("Roe described scrapping the AI levy as reckless.", ["Roe + AI levy"]),
        ("Roe called weakening the AI Act a grave error.", ["Roe + in:eu-ai-act"]),
        ("Roe considers delaying the AI Act a betrayal.", ["Roe - pr:eu-delay"]),
        ("Roe described vetoing the AI bill as the right decision.", ["Roe - AI bill"]),
        # who asks for it or begins it does not call it anything
        ("Roe called for banning AI toys.", ["Roe + banning AI toys"]),
        ("Roe started drafting an AI bill as a protest.", ["Roe + AI bill"]),
    ],
)
def test_who_calls_it_something_does_not_do_it(text, expected):
    assert signed(read_together(text)) == expected
