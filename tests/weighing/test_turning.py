"""Readings that grammar turns."""

from dataclasses import replace

import pytest
from test_reckoning import reading

from ingest.naming.mentions import Holder
from ingest.parsing.passage import Passage
from ingest.weighing.sensing import Sense
from ingest.weighing.turning import heard_out
from ingest.what.aims import Aim
from ontology.model import Actor, ActorKind, Target, TargetKind
from tests.parsed import passages

ENCODE = Holder(Actor(None, "Encode", ActorKind.CIVIL_SOCIETY), None, "author", 0.8)


@pytest.mark.parametrize(
    ("item", "target", "sign"),
    [
        ("Ban talking dolls in schools", "Ban talking dolls in schools", 1),
        ("Prohibiting talking dolls in schools", "Prohibiting talking dolls in schools", 1),
        # marked with the order, but named without it
        ("Reject the doll ban", "doll ban", -1),
        ("Do not ban talking dolls", "ban talking dolls", -1),
    ],
)
def test_an_order_to_end_something(item: str, target: str, sign: int) -> None:
    read = passages(f"We urge the council to:\n\n- {item}\n- Meet soon", author="Encode")[1]
    about = Aim(Target(None, target, TargetKind.PROPOSITION), 0, len(read.doc), 1, 0.7)
    assert heard_out(Sense(0, ENCODE, -1, 0.9, 0.9, about, read.doc[:].root), read).sign == sign


@pytest.mark.parametrize(
    ("text", "marked", "sign"),
    [
        ("Meta: Ban talking dolls", "Ban talking dolls", 1),
        ("Meta: Ban talking dolls", "talking dolls", -1),
        ("Meta: Reject the doll ban", "doll ban", -1),
        ("Meta opposes it: Ban hurts dolls", "dolls", -1),
    ],
)
def test_a_headline_that_orders_something(text: str, marked: str, sign: int) -> None:
    sense, read = reading(text, "Meta", marked, "Meta")
    about = Aim(Target(None, marked, TargetKind.PROPOSITION), sense.aim.start, sense.aim.end, 1, 0.7)
    assert heard_out(replace(sense, sign=-1, aim=about), read).sign == sign


@pytest.mark.parametrize(
    ("text", "who", "predicate", "expected"),
    [
        ("Meta believes that SB 53 is critical.", "Meta", "critical", 1),
        ("Meta believes that SB 53 is critical for safety.", "Meta", "critical", 1),
        ("Meta believes that SB 53 is not critical.", "Meta", "critical", -1),
        ("Meta was critical of SB 53.", "Meta", "critical", -1),
        ("Meta believes that SB 53 is dangerous.", "Meta", "dangerous", -1),
    ],
)
def test_what_is_critical_is_needed(text, who, predicate, expected):
    sense, read = reading(text, who, "SB 53", predicate)
    assert heard_out(replace(sense, sign=-1), read).sign == expected


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Meta argued that toys should not be taxed.", "toys should not be taxed", 1),
        ("Meta argued that toys should be taxed.", "toys should be taxed", -1),
        ("Meta argued that toys should not be taxed.", "toys", -1),
    ],
)
def test_what_should_not_be_is_wanted_so(text, marked, expected):
    sense, read = reading(text, "Meta", marked, "taxed")
    about = Aim(Target(None, marked, TargetKind.PROPOSITION), sense.aim.start, sense.aim.end, 1, 0.7)
    assert heard_out(replace(sense, sign=-1, aim=about), read).sign == expected


@pytest.mark.parametrize(
    ("text", "predicate", "expected"),
    [
        ("Meta doubts that SB 53 would help.", "help", -1),
        ("Meta does not believe that SB 53 will work.", "work", -1),
        ("Meta has no doubt that SB 53 would help.", "help", 1),
        ("Meta believes that SB 53 will work.", "work", 1),
        ("Meta doubts whether it would be right to pass SB 53.", "pass", -1),
        ("Meta says it would be right to pass SB 53.", "pass", 1),
    ],
)
def test_what_is_doubted_is_not_so(text, predicate, expected):
    sense, read = reading(text, "Meta", "SB 53", predicate)
    assert heard_out(sense, read).sign == expected


def test_it_is_doubted_that_a_repeal_would_be_right():
    sense, read = reading("Meta doubts whether it would be right to repeal SB 53.", "Meta", "SB 53", "repeal")
    assert heard_out(replace(sense, sign=-1), read).sign == 1


def test_anything_but_reasonable_is_not_reasonable():
    sense, read = reading("Meta said SB 53 was anything but reasonable.", "Meta", "SB 53", "anything")
    assert heard_out(sense, read).sign == -1


@pytest.mark.parametrize(
    ("text", "predicate", "who", "sign"),
    [
        ("The mayor was pressured by parents to sign SB 53.", "sign", "parents", 1),
        ("The mayor was pressured by parents and teachers to sign SB 53.", "sign", "teachers", 1),
        ("The mayor was pressured by parents to sign SB 53.", "sign", "mayor", -1),
    ],
)
def test_who_presses_others_wants_what_they_are_to_do(text: str, predicate: str, who: str, sign: int) -> None:
    given, read = reading(text, who, "SB 53", predicate)
    assert isinstance(read, Passage)
    assert heard_out(replace(given, sign=-1), read).sign == sign


@pytest.mark.parametrize(
    ("text", "marked", "predicate", "sign"),
    [
        ("SB 53 is being gutted, warned Encode.", "SB 53", "gutted", 1),
        ("SB 53 is being scrapped by its enemies, cautioned Encode.", "SB 53", "scrapped", 1),
        ("SB 53 must be gutted, warned Encode.", "SB 53", "gutted", -1),
        ("SB 53 is being gutted, said Encode.", "SB 53", "gutted", -1),
    ],
)
def test_who_warns_of_what_is_done_to_a_law_is_for_it(text: str, marked: str, predicate: str, sign: int) -> None:
    sense, read = reading(text, "Encode", marked, predicate)
    assert heard_out(replace(sense, sign=-1), read).sign == sign


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Encode joined nine unions to brand SB 53 as a failure.", -1),
        ("Encode joined nine unions to brand SB 53 as a triumph.", 1),
        ("Encode joined nine unions to brand SB 53 as a law.", 1),
    ],
)
def test_what_a_law_is_called_tells_the_side(text: str, sign: int) -> None:
    sense, read = reading(text, "Encode", "SB 53", "brand")
    assert heard_out(replace(sense, sign=1), read).sign == sign


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Meta wrote a letter in a bid to repeal SB 53.", -1),
        ("Meta came with ambitions to rein in SB 53.", -1),
        ("Meta came with ambitions to expand SB 53.", 1),
        ("Meta fought a bid to repeal SB 53.", 1),
        ("Meta recalled Ohio's bid to repeal SB 53.", 1),
    ],
)
def test_what_a_plan_is_against(text: str, sign: int) -> None:
    sense, read = reading(text, "Meta", "SB 53", "Meta")
    assert heard_out(replace(sense, sign=1), read).sign == sign
