"""Whose decision a law still waits for, and who only does something else meanwhile."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.aside import stands_aside
from ingest.weighing.awaited import is_awaited
from ingest.weighing.sensing import Sense
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind
from tests.parsed import one_passage, under, word


def reading(text, who, predicate):
    read = one_passage(text)
    words = under(read, who)
    name = read.span(words.start, words.end)
    law = under(read, "SB 53")
    found = aim(law.root, read)
    verb = word(read, predicate)
    holder = Holder(Actor(None, name.text, ActorKind.PERSON), name, "name", 0.8)
    return Sense(verb.sent.start, holder, 1, 0.9, 0.9, replace(found, start=law.start, end=law.end), verb), read


@pytest.mark.parametrize(
    ("text", "who", "predicate", "expected"),
    [
        ("SB 53 awaits Ann Lee's signature.", "Ann Lee", "awaits", True),
        ("SB 53 is waiting for Ann Lee's approval.", "Ann Lee", "waiting", True),
        ("Ann Lee will decide the fate of SB 53.", "Ann Lee", "decide", True),
        ("If signed by Ann Lee, SB 53 would ban dolls.", "Ann Lee", "ban", True),
        ("Once approved by Ann Lee, SB 53 would ban dolls.", "Ann Lee", "ban", True),
        ("SB 53, signed by Ann Lee, bans dolls.", "Ann Lee", "bans", False),
        ("SB 53 won Ann Lee's approval.", "Ann Lee", "won", False),
        ("Ann Lee is waiting for SB 53 to pass.", "Ann Lee", "waiting", False),
        ("Ann Lee decided to sign SB 53.", "Ann Lee", "decided", False),
    ],
)
def test_who_has_yet_to_decide(text, who, predicate, expected):
    assert is_awaited(*reading(text, who, predicate)) is expected


@pytest.mark.parametrize(
    ("text", "who", "predicate", "expected"),
    [
        ("As protesters gather outside the mall, Ann Lee signed SB 53.", "protesters", "signed", True),
        ("As protesters gather outside the mall, Ann Lee signed SB 53.", "Ann Lee", "signed", False),
        ("While Ann Lee fights SB 53, protesters gather outside the mall.", "Ann Lee", "fights", False),
        ("As Ann Lee sees it, SB 53 harms startups.", "Ann Lee", "harms", False),
    ],
)
def test_who_does_something_else_meanwhile(text, who, predicate, expected):
    assert stands_aside(*reading(text, who, predicate)) is expected
