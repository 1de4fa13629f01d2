"""Laws, bills and orders by name and number."""

import pytest
from parsed import passages, short, word

from ingest.what.named_laws import named


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Meta opposes SB 53.", "53", "in:ca-sb-53"),
        ("Meta opposes the SB 53 bill.", "bill", "in:ca-sb-53"),
        ("Meta opposes the RAISE Act.", "RAISE", "in:ny-raise-act"),
        ("Meta opposes the EU AI Act.", "EU", "in:eu-ai-act"),
        ("Meta opposes SB 9999.", "9999", "SB 9999"),
        ("Meta opposes H.R. 9999.", "9999", "H.R. 9999"),
        ("Meta opposes the Widget Safety Act.", "Act", "Widget Safety Act"),
        ("Meta opposes Bill No. 2338/2023 of Brazil.", "2338", "in:br-pl-2338"),
        ("Meta opposes Amendments 204, 205 and 206.", "204", "Amendments 204, 205 and 206"),
        ("Meta opposes Amendment 49D.", "49D", "Amendment 49D"),
        ("Meta opposes H.B. No. 9 in its present form.", "9", "H.B. No. 9"),
        ("Meta opposes the bill.", "bill", None),
        ("Meta opposes Anthropic.", "Anthropic", None),
        ("Meta opposes an act.", "act", None),
        ("Meta opposes the Executive Order.", "Order", None),
        ("Meta opposes the Action Plan.", "Plan", None),
        # a name of its own is no word for another thing
        ("Meta opposes Amendment 12. Roe wrote the AI Bill.", "Bill", "AI Bill"),
    ],
)
def test_by_name(text, noun, expected):
    read = passages(text)[-1]
    found = named(word(read, noun), read)
    assert (None if found is None else short(found.target.iri) or found.target.name) == expected


@pytest.mark.parametrize("text", ["Meta opposes the SB 53 bill.", "Meta opposes the proposed Widget Safety Act now."])
def test_an_aim_lies_on_its_tokens(text):
    read = passages(text)[-1]
    found = [one for token in read.doc for one in [named(token, read)] if one is not None]
    assert found
    for one in found:
        assert 0 <= one.start < one.end <= len(read.doc)
        assert one.sign == 1
        assert 0 < one.confidence <= 1
