"""Whose subject a verb in a row shares, and whose negation."""

import pytest
from parsed import one_passage, word

from ingest.parsing.shared import causes, is_denied


@pytest.mark.parametrize(
    ("text", "verb", "subject", "denied"),
    [
        ("SB 53 would raise costs and stifle innovation.", "stifle", "SB 53", False),
        ("SB 53 would not raise costs or stifle innovation.", "stifle", "SB 53", True),
        ("Taxes raise costs, and fees stifle research.", "stifle", "fees", False),
    ],
)
def test_a_row_of_verbs(text, verb, subject, denied):
    read = one_passage(text)
    own = word(read, verb)
    assert [read.words(noun.i, noun.i + 1) for noun in causes(own)] == [subject]
    assert is_denied(own) is denied
