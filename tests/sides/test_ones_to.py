"""Who is told from others by the deed that he did."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ned Poe was the lone senator to vote against repealing the AI Act.", ["Ned Poe + in:eu-ai-act"]),
        ("Ned Poe was one of three members to vote against repealing the AI Act.", ["Ned Poe + in:eu-ai-act"]),
        ("Jane Roe, the only member to vote for repealing the AI Act, declined to comment.", ["Jane Roe - in:eu-ai-act"]),
        ("Jane Roe was the only councillor to vote for banning facial recognition.", ["Jane Roe + pr:facial-recognition-limits"]),
        ("Jane Roe is the latest mayor to endorse SB 53.", ["Jane Roe + in:ca-sb-53"]),
        # what could be, and whoever only was asked
        ("Jane Roe could be the first governor to sign the AI bill.", []),
        ("It was the only bill to ban facial recognition.", []),
    ],
)
def test_the_only_one_to_do_it_did_it(text, expected):
    assert signed(read_together(text)) == expected
