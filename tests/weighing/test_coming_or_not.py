"""What is said of a thing's coming is no side on the thing."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.coming_or_not import is_said_of_its_coming
from ingest.weighing.sensing import Sense
from ingest.what.aims import Aim
from ontology.model import Actor, ActorKind, Target, TargetKind
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "marked", "predicate", "sign", "turned"),
    [
        ("Roe insisted there will be no delay.", "delay", "be", 1, True),
        ("Roe insisted there will be a delay.", "delay", "be", 1, False),
        ("Roe asked the agency to take no action to limit dolls.", "limit dolls", "asked", 1, True),
        ("Roe asked the agency to take new action to limit dolls.", "limit dolls", "asked", 1, False),
        ("Roe would exclude dolls from the act.", "exclude dolls from the act", "exclude", -1, True),
        ("Roe would exclude dolls from the act.", "dolls", "exclude", -1, False),
        ("Roe said a delay should not be ruled out.", "a delay", "ruled", -1, True),
    ],
)
def test_the_other_side_is_meant(text: str, marked: str, predicate: str, sign: int, turned: bool) -> None:
    read = one_passage(text)
    words, verb = under(read, marked), word(read, predicate)
    name = read.span(0, 1)
    aim = Aim(Target(None, marked, TargetKind.PROPOSITION), words.start, words.end, 1, 0.7)
    reading = Sense(verb.sent.start, Holder(Actor(None, "Roe", ActorKind.PERSON), name, "name", 0.8), sign, 0.9, 0.9, aim, verb)
    assert is_said_of_its_coming(reading, read) is turned
    assert is_said_of_its_coming(replace(reading, aim=None), read) is False
