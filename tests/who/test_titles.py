"""Titles before names, and what they tell of who bears them."""

import pytest
from parsed import passages, word

from ingest.who.titles import shared_title, title_length
from ontology.model import ActorKind


@pytest.mark.parametrize(
    ("text", "length"), [("Attorney General Ada Poe sued.", 2), ("Senator Poe sued.", 1), ("Ada Poe sued.", 0), ("General Motors sued.", 0)]
)
def test_the_length_of_a_title(text, length):
    assert title_length(0, passages(text)[-1]) == length


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Senators Poe and Quill opposed it.", ActorKind.LEGISLATOR),
        ("Senator Poe and Quill opposed it.", None),
        ("Poe and Quill opposed it.", None),
    ],
)
def test_a_plural_title_is_that_of_each(text, kind):
    read = passages(text)[-1]
    assert shared_title(word(read, "Quill"), read) is kind
