"""A relative clause tells of whom it stands behind, and of nobody else."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.relatives import is_of_another
from ingest.weighing.sensing import Sense
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind, Target, TargetKind
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
        ("Ann Lee, a Democrat and one of the authors of SB 53, met Jared Polis.", "Jared Polis", "met", True),
        ("Ann Lee, a Democrat and one of the authors of SB 53, met Jared Polis.", "Ann Lee", "met", False),
        ("Ann Lee and one of the authors of SB 53 met Jared Polis.", "Ann Lee", "met", False),
        ("There met Democrats and rural Republicans who oppose SB 53.", "Democrats", "oppose", False),
        ("There met Ann Lee and rural Republicans who oppose SB 53.", "Ann Lee", "oppose", True),
        ("Ann Lee attacks candidates who support SB 53.", "Ann Lee", "support", True),
        ("Ann Lee endorses candidates who support SB 53.", "Ann Lee", "support", False),
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


@pytest.mark.parametrize(("who", "expected"), [("Jared Polis", True), ("Ann Lee", False)])
def test_whom_the_target_harms_takes_no_side_on_it(who, expected):
    read = one_passage("Ann Lee backs a fund that attacks Jared Polis.")
    words, fund = under(read, who), under(read, "a fund")
    name = read.span(words.start, words.end)
    found = Aim(Target(None, "fund", TargetKind.PROPOSITION), fund.start, fund.end, 1, 0.7)
    predicate = word(read, "backs")
    holder = Holder(Actor(None, name.text, ActorKind.PERSON), name, "name", 0.9)
    assert is_of_another(Sense(predicate.sent.start, holder, 1, 0.9, 0.9, found, predicate), read) is expected
