"""A relative clause tells of whom it stands behind, and of nobody else."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.relatives import is_of_another
from ingest.weighing.sensing import Sense
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "who", "predicate", "expected"),
    [
        ("Ann Lee wants open models, unlike Jared Polis, who backs SB 53.", "Ann Lee", "backs", True),
        ("Ann Lee wants open models, unlike Jared Polis, who backs SB 53.", "Jared Polis", "backs", False),
        ("Meta, which is funded by Ann Lee, opposes SB 53.", "Ann Lee", "opposes", True),
        ("Meta, which is funded by Ann Lee, opposes SB 53.", "Meta", "opposes", False),
        ("Ann Lee heard of SB 53, which Jared Polis introduced.", "Ann Lee", "introduced", True),
        ("Ann Lee heard of SB 53, which Jared Polis introduced.", "Jared Polis", "introduced", False),
        ("Ann Lee defeated Jared Polis, an opponent of SB 53.", "Ann Lee", "defeated", True),
        ("Ann Lee defeated Jared Polis, an opponent of SB 53.", "Jared Polis", "defeated", False),
        ("Ann Lee, an opponent of SB 53, defeated Jared Polis.", "Ann Lee", "defeated", False),
        ("Backed by Ann Lee, Meta opposes SB 53.", "Ann Lee", "opposes", True),
        ("Meta praised SB 53 and the steps taken by Ann Lee.", "Ann Lee", "praised", False),
        ("Backed by Ann Lee, the bill amends SB 53.", "Ann Lee", "amends", False),
        ("Ann Lee praised Jared Polis, who backs SB 53.", "Ann Lee", "backs", False),
        ("Ann Lee backs a rule, which is part of SB 53.", "Ann Lee", "part", False),
    ],
)
def test_whose_the_clause_is(text, who, predicate, expected):
    read = one_passage(text)
    words = under(read, who)
    name = read.span(words.start, words.end)
    law = under(read, "SB 53")
    found = aim(law.root, read)
    assert found is not None
    holder = Holder(Actor(None, name.text, ActorKind.PERSON), name, "name", 0.8)
    verb = word(read, predicate)
    reading = Sense(verb.sent.start, holder, 1, 0.9, 0.9, replace(found, start=law.start, end=law.end), verb)
    assert is_of_another(reading, read) is expected
