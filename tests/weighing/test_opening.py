"""Targets whose words stand for something inside them."""

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.opening import opened
from ingest.weighing.sensing import Sense
from ingest.what.aims import Aim
from ontology.model import Actor, ActorKind, Target, TargetKind
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "marked", "predicate", "sign", "expected"),
    [
        ("Ada Poe said stopping deepfakes made by AI would be costly.", "stopping deepfakes made by AI", "costly", -1, (-1, "deepfakes")),
        ("Ada Poe said stopping deepfakes made by AI would be costly.", "stopping deepfakes made by AI", "costly", 1, (1, "stopping")),
        ("Ada Poe said stopping the AI bill would be costly.", "stopping the AI bill", "costly", -1, (-1, "stopping")),
        ("Ada Poe tried to stop lawmakers from passing SB 53.", "lawmakers from passing SB 53", "stop", -1, (-1, "California SB 53")),
        ("Ada Poe failed to stop lawmakers from passing SB 53.", "lawmakers from passing SB 53", "stop", 1, (-1, "California SB 53")),
        ("Ada Poe vowed to fight efforts to weaken SB 53.", "efforts", "fight", -1, (1, "California SB 53")),
        ("Ada Poe vowed to fight efforts to weaken SB 53.", "weaken SB 53", "fight", 1, (1, "California SB 53")),
        ("Ada Poe signed a petition against SB 53.", "a petition against SB 53", "signed", 1, (-1, "California SB 53")),
    ],
)
def test_opened(text, marked, predicate, sign, expected):
    read = one_passage(text)
    words, name = under(read, marked), read.span(*(lambda each: (each.start, each.end))(under(read, "Ada Poe")))
    verb = word(read, predicate)
    about = Aim(Target(None, marked, TargetKind.PROPOSITION), words.start, words.end, 1, 0.7)
    holder = Holder(Actor(None, name.text, ActorKind.PERSON), name, "name", 0.8)
    found = opened(Sense(verb.sent.start, holder, sign, 0.9, 0.9, about, verb), read)
    assert found.aim is not None
    assert (found.sign, found.aim.target.name.startswith(expected[1])) == (expected[0], True)


@pytest.mark.parametrize(
    ("called", "sign", "expected"), [("supporters", 1, "California SB 53"), ("supporters", -1, None), ("friends", 1, None)]
)
def test_who_is_called_by_his_side_is_for_or_against_that(called, sign, expected):
    read = one_passage(f"SB 53 is due for a vote. Among its {called} is Ada Poe.")
    name = read.span(*(lambda each: (each.start, each.end))(under(read, "Ada Poe")))
    verb = word(read, called)
    found = opened(
        Sense(verb.sent.start, Holder(Actor(None, "Ada Poe", ActorKind.PERSON), name, "name", 0.9), sign, 0.9, 0.0, None, verb), read
    )
    assert (found.aim.target.name if found.aim is not None else None) == expected
