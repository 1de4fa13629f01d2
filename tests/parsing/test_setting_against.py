"""What is set against something, and what only says more of it."""

import pytest

from ingest.parsing.setting_against import before_contrast, set_against
from tests.parsed import one_passage, under


@pytest.mark.parametrize(
    ("text", "target", "against"),
    [
        ("Roe wants audits, not a ban on chips.", "audits", "a ban on chips"),
        ("Roe wants federal rules instead of a patchwork of state laws, she said.", "federal rules", "a patchwork of state laws"),
        ("Roe wants voluntary codes rather than fines.", "voluntary codes", "fines"),
        ("Roe wants audits, not because she likes them.", "audits", None),
        ("Roe wants audits, not just fines.", "audits", None),
        ("Roe wants audits, not to mention fines.", "audits", None),
        ("Roe wants audits, and Doe not fines.", "audits", None),
        ("Roe wants Congress to pass it rather than wait for courts.", "it", None),
    ],
)
def test_set_against(text, target, against):
    read = one_passage(text)
    words = under(read, target)
    found = set_against(words.start, words.end, words.sent)
    assert (None if found is None else found.text) == against


@pytest.mark.parametrize(
    ("words", "kept"),
    [("audits, not fines", "audits"), ("not fines", "fines"), ("not only fines", "not only fines"), ("fines", "fines")],
)
def test_before_contrast(words, kept):
    read = one_passage(f"Roe wants {words}.")
    assert [token.text for token in before_contrast(list(under(read, words)))] == kept.split()
