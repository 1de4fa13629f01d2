"""Who only owns something that stands beside the target takes no side on it."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.owners import only_owns
from ingest.weighing.sensing import Sense
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "who", "expected"),
    [
        ("Unions opposed SB 53 after Meta's move to buy a lab.", "Meta", True),
        ("Unions opposed SB 53 and Meta's fight with a lab.", "Meta", True),
        ("Unions opposed SB 53 after Meta's move to buy a lab.", "Unions", False),
        ("Unions opposed SB 53, echoing Meta's position.", "Meta", False),
        ("Unions opposed SB 53, echoing Meta's criticism.", "Meta", False),
        ("Meta's lobbyists opposed SB 53.", "Meta", False),
        ("Meta's blog opposed SB 53.", "Meta", False),
    ],
)
def test_who_only_owns_something(text, who, expected):
    read = one_passage(text)
    words, law = under(read, who), under(read, "SB 53")
    name = read.span(words.start, words.end)
    found = aim(law.root, read)
    assert found is not None
    holder = Holder(Actor(None, name.text, ActorKind.COMPANY), name, "name", 0.8)
    verb = word(read, "opposed")
    reading = Sense(verb.sent.start, holder, -1, 0.9, 0.9, replace(found, start=law.start, end=law.end), verb)
    assert only_owns(reading, read) is expected
