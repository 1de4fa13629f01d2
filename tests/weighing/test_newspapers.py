"""Who is only named as the one that says it: a newspaper reports and takes no side; others whose name tells nothing do."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unions say age checks should be part of the AI bill.", "Unions + age checks"),
        ("Velmora said that audits should be added to the AI bill.", "Velmora + audits"),
        ("Nurses said exemptions should be removed from the AI bill.", "Nurses - exemptions"),
    ],
)
def test_a_lone_unknown_name_speaks_for_itself(text, expected):
    assert expected in signed(read_together(text))


@pytest.mark.parametrize(
    "text",
    ["Age checks should be part of the AI bill, Euronews said.", "The Daily Herald said audits should be added to the AI bill."],
)
def test_what_a_newspaper_says_is_not_its_side(text):
    assert not [each for each in signed(read_together(text)) if each.startswith(("Euronews", "Daily Herald", "The Daily Herald"))]
