"""Who only stands beside what others do takes no side on it: he set it off, told his news after it, or is warned of it."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.sensing import Sense
from ingest.weighing.set_off import is_set_off
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "who", "predicate", "expected"),
    [
        # whose deed only moved others
        ("Prompted by suits from Acme, lawmakers want to repeal SB 53.", "Acme", "repeal", True),
        ("Spurred by Acme's ads, lawmakers want to repeal SB 53.", "Acme", "repeal", True),
        ("Prompted by suits from Acme, lawmakers want to repeal SB 53.", "lawmakers", "repeal", False),
        ("Spurred by Acme's suit against SB 53, lawmakers left.", "Acme", "suit", False),
        ("Spurred on by orders from Acme and Ohio's Bolt, lawmakers of all stripes want to repeal SB 53.", "Bolt", "repeal", True),
        ("Joined by Acme, lawmakers want to repeal SB 53.", "Acme", "repeal", False),
        # whose news comes after what others did
        ("Acme's statement follows the council's decision to drop SB 53.", "Acme", "drop", True),
        ("Acme's statement follows the council's decision to drop SB 53.", "council", "drop", False),
        ("Acme's statement comes after the council dropped SB 53.", "Acme", "dropped", True),
        ("Acme's statement against SB 53 follows the council's decision.", "Acme", "statement", False),
        ("Acme attacks the council's decision to drop SB 53.", "Acme", "drop", False),
        # who is told not to do it
        ("The ministry is cautioned against adopting SB 53.", "ministry", "adopting", True),
        ("The ministry cautioned labs against ignoring SB 53.", "ministry", "ignoring", False),
        ("The ministry is set against adopting SB 53.", "ministry", "adopting", False),
    ],
)
def test_who_stands_beside(text, who, predicate, expected):
    read = one_passage(text)
    words, law = under(read, who), under(read, "SB 53")
    name = read.span(words.start, words.end)
    found = aim(law.root, read)
    assert found is not None
    verb = word(read, predicate)
    holder = Holder(Actor(None, name.text, ActorKind.GROUP), name, "name", 0.8)
    reading = Sense(verb.sent.start, holder, -1, 0.9, 0.9, replace(found, start=law.start, end=law.end), verb)
    assert is_set_off(reading, read) is expected
