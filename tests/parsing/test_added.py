"""Clauses that are added to others."""

import pytest

from ingest.parsing.added import added_clause
from tests.parsed import one_passage, word


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("We support the bill, and we believe parents should see the logs.", "see", "believe"),
        ("We support the bill, and parents should see the logs.", "see", "see"),
        ("We believe parents should see the logs, and we support the bill.", "see", None),
        ("We support the bill and want to see the logs.", "see", None),
    ],
)
def test_the_clause_that_a_verb_stands_in(text, verb, expected):
    found = added_clause(word(one_passage(text), verb))
    assert (found and found.text) == expected
