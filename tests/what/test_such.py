"""What "such a bill" takes up, and what only talks of a matter."""

import pytest
from parsed import passages, word

from ingest.what.distinctions import is_such, is_talk, itself


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Such a levy would hurt makers.", "levy", True),
        ("Such levies hurt makers.", "levies", True),
        ("Such a doll levy would hurt makers.", "levy", False),
        ("Such a levy on dolls would hurt makers.", "levy", False),
        ("The levy would hurt makers.", "levy", False),
    ],
)
def test_such(text, noun, expected):
    assert is_such(word(passages(text)[-1], noun)) is expected


@pytest.mark.parametrize(
    ("text", "noun", "words"),
    [
        ("Roe wants a study of toy rules.", "study", "a study"),
        ("Roe wants a register of toy rules.", "register", "a register of toy rules"),
    ],
)
def test_a_study_of_rules_is_no_rule(text, noun, words):
    read = passages(text)[-1]
    assert read.words(*itself(word(read, noun))) == words


@pytest.mark.parametrize(("text", "expected"), [("industry lobbying on toy rules", True), ("rules on toy lobbying", False)])
def test_talk_of_a_matter(text, expected):
    read = passages(f"Roe slammed {text}.")[-1]
    assert is_talk([token for token in read.doc if token.i > 1]) is expected
