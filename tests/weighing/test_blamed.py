"""Whom others blame takes no side against what he is blamed for."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Meta is facing criticism over its AI chatbots for minors.", set()),
        ("Clearview, which faces a wave of lawsuits over its use of facial recognition, was fined.", set()),
        ("OpenAI has come under fire for its AI chatbots for minors.", set()),
        # who blames is against it, and so is who meets with resistance but goes on
        ("Meta is facing criticism from Encode over its AI chatbots for minors.", {"Encode"}),
        ("Meta, which faces pressure from parents, criticized the ban on AI chatbots.", {"Meta Platforms"}),
    ],
)
def test_who_is_against_it(text: str, against: set[str]) -> None:
    assert {one.actor.name for one in read_together(text) if one.intensity < 0} == against
