"""Steps that say only that something is done, or that nothing is to be done."""

import pytest

from ingest.sides.steps import purpose_of_steps, takes_none, takes_steps
from tests.parsed import one_passage, word


@pytest.mark.parametrize(
    ("text", "verb", "purpose", "none"),
    [
        ("Roe urged them to take action to delay the act.", "take", "delay", False),
        ("Roe urged them to take no action to delay the act.", "take", "delay", True),
        ("Makers must do more to keep children safe.", "do", "keep", False),
    ],
)
def test_what_steps_are_for(text: str, verb: str, purpose: str, none: bool) -> None:
    read = one_passage(text)
    taking = word(read, verb)
    found = purpose_of_steps(taking)
    assert (takes_steps(taking), found and found.text, takes_none(taking)) == (True, purpose, none)
