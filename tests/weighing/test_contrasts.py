"""Somebody's deed against the target, and those who are set against that deed."""

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.contrasts import is_contrasted, is_foregone
from ingest.weighing.sensing import Sense
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "who", "sign", "expected"),
    [
        ("Ann Lee wants to repeal SB 53, but Jared Polis opposes that.", "Jared Polis", -1, True),
        ("Ann Lee wants to repeal SB 53, but Jared Polis opposes it.", "Jared Polis", -1, True),
        ("Ann Lee wants to repeal SB 53; Jared Polis is against it.", "Jared Polis", -1, True),
        ("Ann Lee wants to repeal SB 53, but Jared Polis opposes that.", "Ann Lee", -1, False),
        ("Ann Lee wants to repeal SB 53, but Jared Polis defends it.", "Jared Polis", 1, False),
        ("Ann Lee wants to pass SB 53, but Jared Polis opposes that.", "Jared Polis", -1, False),
        ("Ann Lee wants to repeal SB 53, but Jared Polis opposes taxes.", "Jared Polis", -1, False),
        ("Ann Lee criticized SB 53, but Jared Polis opposes it.", "Jared Polis", -1, False),
        ("Ann Lee criticized SB 53 and Jared Polis opposes it.", "Jared Polis", -1, False),
    ],
)
def test_who_is_against_the_deed(text, who, sign, expected):
    read = one_passage(text)
    words = under(read, who)
    name = read.span(words.start, words.end)
    found = aim(under(read, "SB 53").root, read)
    assert found is not None
    predicate = word(read, "pass" if "pass" in text else "criticized" if "criticized" in text else "repeal")
    holder = Holder(Actor(None, name.text, ActorKind.PERSON), name, "name", 0.9)
    assert is_contrasted(Sense(predicate.sent.start, holder, sign, 0.9, 0.9, found, predicate), read) is expected


@pytest.mark.parametrize(
    ("text", "about", "sign", "expected"),
    [
        ("Instead of SB 53, Meta offers us a code, Ann Lee said.", "SB 53", -1, True),
        ("Rather than a code, Meta offers us SB 53, Ann Lee said.", "SB 53", 1, True),
        ("Instead of SB 53, Meta offers us a code, Ann Lee said.", "SB 53", 1, False),
        ("Instead of SB 53, Meta should offer us a code, Ann Lee said.", "SB 53", -1, False),
        ("Instead of SB 53, Ann Lee backs a code.", "SB 53", -1, False),
        ("Meta offers us a code instead of SB 53, Ann Lee said.", "SB 53", -1, False),
    ],
)
def test_what_others_do_instead(text, about, sign, expected):
    read = one_passage(text)
    words = under(read, "Ann Lee")
    name = read.span(words.start, words.end)
    found = aim(under(read, about).root, read)
    assert found is not None
    holder = Holder(Actor(None, name.text, ActorKind.PERSON), name, "name", 0.9)
    predicate = read.doc[found.start].head
    assert is_foregone(Sense(predicate.sent.start, holder, sign, 0.9, 0.9, found, predicate), read) is expected
