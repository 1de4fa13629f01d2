"""Whose bill a bare number means; California SB 53 is listed, the other SB 53 are not."""

import pytest
from parsed import statements

CALIFORNIA = "https://w3id.org/aipol/id/instrument/ca-sb-53"


@pytest.mark.parametrize(
    ("text", "iri", "name"),
    [
        ("Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Meta opposes California's SB 53.", CALIFORNIA, "California SB 53"),
        ("Sacramento is debating AI. Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Gov. Gavin Newsom hesitates, Texas does not. Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Texas has read California SB 53. Meta opposes SB 53.", CALIFORNIA, "California SB 53"),
        ("Meta opposes Texas SB 53.", None, "Texas SB 53"),
        ("Meta opposes Ohio's SB 53.", None, "Ohio's SB 53"),
        ("Lawmakers met in Ohio. Meta opposes SB 53.", None, "SB 53"),
    ],
)
def test_whose_bill(text, iri, name):
    (found,) = statements(text)
    assert (found.target.iri, found.target.name) == (iri, name)
