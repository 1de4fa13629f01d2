"""Who signed a petition is on its side, whatever the words beside him sound like."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.sensing import Sense
from ingest.weighing.signing import is_only_signed
from ingest.weighing.turning import heard_out
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind
from tests.parsed import one_passage, under, word


def reading(text: str, who: str, target: str, predicate: str) -> tuple[Sense, object]:
    read = one_passage(text)
    words = under(read, who)
    name = read.span(words.start, words.end)
    meant = under(read, target)
    about = aim(next(token for token in reversed(list(meant)) if aim(token, read)), read)
    assert about is not None
    holder = Holder(Actor(None, name.text, ActorKind.PERSON), name, "name", 0.8)
    verb = word(read, predicate)
    return Sense(verb.sent.start, holder, 1, 0.9, 0.9, replace(about, start=meant.start, end=meant.end), verb), read


@pytest.mark.parametrize(
    ("text", "target", "predicate", "expected"),
    [
        ("Artists spoke out against SB 53 in a petition signed by Ada Poe.", "SB 53", "spoke", -1),
        ("Artists spoke out for labels, launching a petition against SB 53 signed by Ada Poe.", "SB 53", "launching", -1),
        ("The petition, which opposes SB 53, has been signed by Ada Poe.", "SB 53", "opposes", -1),
        ("A petition against SB 53 was signed by Ada Poe.", "A petition against SB 53", "signed", -1),
        ("A petition for SB 53 was signed by Ada Poe.", "A petition for SB 53", "signed", 1),
        ("SB 53, signed by Ada Poe, requires audits.", "SB 53", "requires", 1),
    ],
)
def test_signers_take_the_side_of_what_they_sign(text, target, predicate, expected):
    assert heard_out(*reading(text, "Ada Poe", target, predicate)).sign == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SB 53 has met criticism, and there is a petition signed by Ada Poe.", True),
        ("SB 53 has met criticism, and Ada Poe signed it.", False),
    ],
)
def test_a_petition_on_nobody_knows_what(text, expected):
    assert is_only_signed(*reading(text, "Ada Poe", "SB 53", "met")) is expected
