"""What a law holds."""

import pytest
from parsed import passages, short, word

from ingest.what.provisions import of_a_law


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Meta opposes the AI moratorium in the One Big Beautiful Bill Act.", "moratorium", "in:us-obbba-moratorium"),
        ("Meta opposes the moratorium included in the One Big Beautiful Bill.", "moratorium", "in:us-obbba-moratorium"),
        ("Meta opposes the AI moratorium in the National Defense Authorization Act.", "moratorium", "in:us-ndaa-preemption-2025"),
        ("Meta opposes the AI preemption provision in the NDAA.", "provision", "in:us-ndaa-preemption-2025"),
        ("Meta opposes the toy moratorium in SB 53.", "moratorium", None),
        ("Meta opposes the toy tax in the One Big Beautiful Bill Act.", "tax", None),
    ],
)
def test_the_laws_own_provision(text, noun, expected):
    read = passages(text)[-1]
    found = of_a_law(word(read, noun), read)
    assert (short(found.target.iri) if found else None) == expected
