"""The bill of a state."""

import pytest
from parsed import passages, short, word

from ingest.what.of_state import of_its_state


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The governor vetoed SB 1047. Meta opposed the California bill.", "bill", "in:ca-sb-1047"),
        ("Texas passed HB 149. Meta opposed the Texas AI bill.", "bill", "in:tx-hb-149"),
        ("Governor Polis signed the Colorado AI Act. Meta opposed the Colorado statute.", "statute", "in:co-sb-24-205"),
        # two of them, another state's, and what says more
        ("Newsom signed SB 53 and vetoed SB 1047. Meta opposed the California bill.", "bill", None),
        ("Governor Polis signed the Colorado AI Act. Meta opposed the Texas law.", "law", None),
        ("The governor vetoed SB 1047. Meta opposed the California toy bill.", "bill", None),
    ],
)
def test_of_its_state(text, noun, expected):
    read = passages(text)[-1]
    found = of_its_state(word(read, noun), read)
    assert (None if found is None else short(found.iri)) == expected
