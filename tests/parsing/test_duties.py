"""What somebody should do, and what should be left undone."""

import pytest

from ingest.parsing.duties import is_duty, is_open_question, is_to_be_left
from tests.parsed import one_passage, word


@pytest.mark.parametrize(
    ("text", "deed", "duty", "left"),
    [
        ("Chile should repeal the act.", "repeal", True, False),
        ("Chile should not repeal the act.", "repeal", True, True),
        ("Chile needs to repeal the act.", "repeal", True, False),
        ("Chile should revise the code to scrap the mandate.", "scrap", True, False),
        ("Chile should focus on enforcing the act.", "enforcing", True, False),
        ("Chile should pay for it by taxing chips.", "taxing", True, False),
        ("Chile should revise the code and adopt an audit regime.", "adopt", True, False),
        ("Chile should not weaken or repeal the act.", "repeal", True, True),
        ("Chile should not wait but adopt the act.", "adopt", True, False),
        ("Chile does not need to repeal the act.", "repeal", True, True),
        ("Chile had to repeal the act.", "repeal", False, False),
        ("Chile complained of having to follow the act.", "follow", False, False),
        ("Chile should not have to repeal the act.", "repeal", True, True),
        ("Chile should act soon, and Peru opposes the act.", "opposes", False, False),
        ("Chile should act soon because Peru lobbied to repeal the act.", "repeal", False, False),
        ("Chile should weigh whether to repeal the act.", "repeal", False, False),
        ("Chile revised the code to scrap the mandate.", "scrap", False, False),
    ],
)
def test_what_should_be_done(text, deed, duty, left):
    verb = word(one_passage(text), deed)
    assert (is_duty(verb), is_to_be_left(verb)) == (duty, left)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Chile asked which labs the act should cover.", "cover", True),
        ("Chile studies how ministers should enforce the act.", "enforce", True),
        ("Chile must decide who should audit the labs.", "audit", True),
        ("The agency asks the public how to define AI and which automated tools the rules should cover.", "cover", True),
        ("Chile says that ministers should enforce the act.", "enforce", False),
        ("Chile passed an act which should cover the labs.", "cover", False),
        ("Chile should enforce the act.", "enforce", False),
    ],
)
def test_what_is_only_asked_about(text, verb, expected):
    assert is_open_question(word(one_passage(text), verb)) is expected
