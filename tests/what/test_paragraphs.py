"""Which bill "the bill" is in a paragraph that names another one than the rest of the text."""

import pytest
from parsed import passages, short, word

from ingest.what import instruments

RAISED = "Meta backs SB 53. Google backs SB 53.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RAISED + "Encode fights the RAISE Act. Dana Roe fears the bill.", "in:ny-raise-act"),
        (RAISED + "Encode fights the RAISE Act.\n\nDana Roe fears the bill.", "in:ca-sb-53"),
        (RAISED + "Encode compared SB 53 with the RAISE Act. Dana Roe fears the bill.", "in:ca-sb-53"),
    ],
)
def test_the_bill_of_a_paragraph(text, expected):
    read = passages(text)[-1]
    found = instruments.described(word(read, "bill"), read)
    assert found is not None
    assert short(found.target.iri) == expected
