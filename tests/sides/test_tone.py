"""How friendly sentences sound by the lexicon."""

import pytest

from ingest.sides.tone import tone


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Senator Ortega praised the bill and supports it.", 1),
        ("She opposes the bill.", -1),
        ("She does not support the bill.", -1),
        ("The committee meets on Tuesday.", 0),
    ],
)
def test_tone(sentence, expected):
    assert tone(sentence) == expected
