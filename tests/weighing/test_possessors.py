"""Holders told apart by whose they are."""

import pytest
from parsed import passages, word

from ingest.naming.mentions import Holder
from ingest.weighing.possessors import of_whom
from ontology.model import Actor, ActorKind


@pytest.mark.parametrize(
    ("text", "said", "author", "name"),
    [
        ("My colleagues oppose SB 53.", "My colleagues", "Kim Quill", "Kim Quill's colleagues"),
        ("I and my Labour colleagues oppose SB 53.", "my Labour colleagues", "Kim Quill", "Kim Quill's Labour colleagues"),
        ("My colleagues oppose SB 53.", "My colleagues", None, "colleagues"),
        ("“My colleagues oppose SB 53,” said Jane Doe.", "My colleagues", "Kim Quill", "Jane Doe's colleagues"),
        ("Ted Cruz opposes SB 53. His colleagues support it.", "His colleagues", None, "Ted Cruz's colleagues"),
        ("Their colleagues oppose SB 53.", "Their colleagues", "Kim Quill", "Their colleagues"),
        ("My colleagues oppose SB 53.", "My", "Kim Quill", "My"),
        ("Roe cited a teenage boy whose parents oppose SB 53.", "whose parents", None, "teenage boy's parents"),
    ],
)
def test_whose_they_are(text, said, author, name):
    read = passages(text, author=author)[-1]
    first = word(read, said.split()[0]).i
    one = Holder(Actor(None, said, ActorKind.GROUP), read.span(first, first + len(said.split())), "group", 0.7)
    assert of_whom(one, read).actor.name == name
