"""Words around a target by which nobody takes a side."""

from dataclasses import replace

import pytest

from ingest.encoder.session import is_installed
from ingest.naming.mentions import Holder
from ingest.weighing.no_sides import is_few, takes_none
from ingest.weighing.sensing import Sense
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind, Target, TargetKind
from tests.parsed import one_passage, read_together, under, word


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Only 3% of respondents backed SB 53.", "respondents", True),
        ("With just 3 percent of voters backing SB 53, it died.", "voters", True),
        ("Fewer than one in ten Americans support SB 53.", "Americans", True),
        ("Few lawmakers support SB 53.", "lawmakers", True),
        ("A few lawmakers support SB 53.", "lawmakers", False),
        ("Some 70% of voters support SB 53.", "voters", False),
        ("Only voters support SB 53.", "voters", False),
    ],
)
def test_few(text, noun, expected):
    read = one_passage(text)
    assert is_few(word(read, noun), read) is expected


@pytest.mark.parametrize(
    ("text", "who", "predicate", "sign", "expected"),
    [
        ("The state faces a choice on SB 53: pass it or risk chaos.", "The state", "faces", 1, True),
        ("The state has an opportunity to improve SB 53.", "The state", "improve", 1, True),
        ("Meta accused rivals of spreading lies about SB 53.", "Meta", "spreading", -1, True),
        ("Meta accused rivals of spreading worry about SB 53.", "Meta", "spreading", -1, False),
        ("The rule would require makers, including Meta, to comply with SB 53.", "Meta", "comply", 1, True),
        ("The rule would force Meta to honor SB 53.", "Meta", "honor", 1, True),
        ("Meta would require makers to honor SB 53.", "Meta", "honor", 1, False),
        ("Ann Lee said that Meta is undermining trust in SB 53.", "Ann Lee", "undermining", -1, False),
        ("The state has an office to promote SB 53.", "The state", "promote", 1, False),
        ("Ada Poe gathered a panel to discuss how far SB 53 should go.", "Ada Poe", "go", -1, True),
        ("Ada Poe debated whether to repeal SB 53.", "Ada Poe", "repeal", -1, True),
        ("Ada Poe discussed how SB 53 harms startups.", "Ada Poe", "harms", -1, False),
        ("Ada Poe has discussed how best to usher in benefits such as growth under SB 53.", "Ada Poe", "discussed", 1, True),
        ("Ada Poe acted following a hearing on SB 53.", "Ada Poe", "acted", 1, True),
        ("Ada Poe examined whether fees apply, while rejecting SB 53.", "Ada Poe", "rejecting", -1, False),
        ("Ada Poe urged them to act in the final talks on SB 53.", "Ada Poe", "urged", 1, True),
        ("Ada Poe welcomed the final talks on SB 53.", "Ada Poe", "welcomed", 1, False),
        ("The state faces fines under SB 53.", "The state", "faces", 1, False),
        ("Ada Poe warned that SB 53 would be hard to enforce.", "Ada Poe", "hard", -1, True),
        ("Ada Poe warned that SB 53 would be hard to stomach.", "Ada Poe", "hard", -1, False),
        ("Roe said Congress opened the door to abuse of SB 53.", "Congress", "opened", -1, True),
        ("Roe said Congress opened the door to abuse of SB 53.", "Roe", "opened", -1, False),
        ("Ada Poe testified to amend SB 53.", "Ada Poe", "amend", 1, True),
        ("Ada Poe wants talks before the state adopts SB 53.", "Ada Poe", "wants", 1, True),
        ("Ada Poe wants talks before the state adopts SB 53.", "the state", "adopts", 1, False),
        ("Ada Poe left before the state adopted SB 53.", "Ada Poe", "left", 1, False),
        ("Ada Poe voted to amend SB 53.", "Ada Poe", "amend", 1, False),
        ("Ada Poe said only 3% of voters backed SB 53.", "Ada Poe", "backed", 1, True),
        # from what somebody parts
        ("Ada Poe disagreed sharply with SB 53.", "Ada Poe", "disagreed", -1, False),
        ("Ada Poe disagreed sharply with SB 53.", "Ada Poe", "disagreed", 1, True),
        ("Ada Poe wants audits in lieu of SB 53.", "Ada Poe", "wants", 1, True),
        ("Ada Poe wants SB 53 in lieu of audits.", "Ada Poe", "wants", 1, False),
        # what is done in spite of others
        ("Ada Poe won despite union opposition to SB 53.", "Ada Poe", "won", -1, True),
        ("Ada Poe won amid growing distrust of SB 53.", "Ada Poe", "won", -1, True),
        ("Ada Poe won despite her opposition to SB 53.", "Ada Poe", "won", -1, False),
        ("Ada Poe won despite union support for SB 53.", "Ada Poe", "won", -1, False),
        ("Ada Poe won with her opposition to SB 53.", "Ada Poe", "won", -1, False),
    ],
)
def test_no_side(text, who, predicate, sign, expected):
    read = one_passage(text)
    words, law = under(read, who), under(read, "SB 53")
    name = read.span(words.start, words.end)
    found = aim(law.root, read)
    assert found is not None
    verb = word(read, predicate)
    holder = Holder(Actor(None, name.text, ActorKind.GROUP), name, "name", 0.8)
    reading = Sense(verb.sent.start, holder, sign, 0.9, 0.9, replace(found, start=law.start, end=law.end), verb)
    assert takes_none(reading, read) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We have the support of so many parents,” Roe said.", True),
        ("“We have won the backing of labor,” Roe said.", True),
        ("“We admire the support of so many parents,” Roe said.", False),
    ],
)
def test_who_has_support_gives_none(text, expected):
    read = one_passage(text)
    noun = next(token for token in read.doc if token.text in ("support", "backing"))
    found = Aim(Target(None, "it", TargetKind.PROPOSITION), noun.i, noun.i + 1, 1, 0.7)
    speaker = Holder(Actor(None, "Jane Roe", ActorKind.PERSON), None, "name", 0.9)
    assert takes_none(Sense(noun.sent.start, speaker, 1, 0.9, 0.9, found, noun.head), read) is expected


@pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")
def test_what_is_only_stressed():
    told = "They want a 10-year ban on state AI laws. That is right. They want to block everyone."
    assert read_together(told, author="Chuck Schumer") == ()
