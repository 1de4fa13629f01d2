"""Who says that makers are not held to account wants them to be."""

import pytest
from parsed import statements

from ingest.encoder.session import is_installed


@pytest.mark.skipif(not is_installed(), reason="the encoder is not installed")
@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("“It is shameful that we do not hold chatbot makers liable for harm,” said Senator Ann Lee.", "holding chatbot makers liable"),
        ("“We need to hold chatbot makers accountable,” said Senator Ann Lee.", "holding chatbot makers accountable"),
    ],
)
def test_that_they_answer_is_what_is_wanted(text, target):
    found = [(each.stance.value, each.target.name) for each in statements(text)]
    assert all(stance == "support" for stance, _ in found)
    assert not found or found[0][1] in (target, "liability for developers")
