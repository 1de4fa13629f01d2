"""A clause of saying between a subject and its verb."""

import pytest
from parsed import parse, word

from ingest.parsing.clauses import own_subjects


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The act, Roe said, will hurt firms.", "hurt", ["act"]),
        ("The act, Roe said, will hurt firms.", "said", ["Roe"]),
        ("Roe said the act will hurt firms.", "hurt", ["act"]),
        ("Roe said the act will hurt firms.", "said", ["Roe"]),
        ("Roe, Doe and Lind said it will hurt firms.", "said", ["Roe"]),
    ],
)
def test_each_verb_keeps_its_subject(text, verb, expected):
    assert [noun.text for noun in own_subjects(word(parse(text), verb))] == expected
