"""Signs made up on the way from a target to a holder, against readings that stop at the target's own verb."""

from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.weighing.reckoning import reckoned
from ingest.weighing.sensing import Sense
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ontology.model import Actor, ActorKind, Target, TargetKind
from tests.parsed import one_passage, read_together, signed, under, word


def reading(text: str, who: str, target: str, predicate: str) -> tuple[Sense, object]:
    read = one_passage(text)
    words = under(read, who)
    place = read.span(words.start, words.end)
    holder = Holder(Actor(None, place.text, ActorKind.GROUP), place, "described", 0.8)
    meant = under(read, target)
    found = aim(meant.root, read) or Aim(Target(None, target, TargetKind.PROPOSITION), meant.start, meant.end, 1, 0.5)
    found = replace(found, start=meant.start, end=meant.end)
    verb = word(read, predicate)
    return Sense(verb.sent.start, holder, 1, 0.9, 0.9, found, verb), read


@pytest.mark.parametrize(
    ("text", "who", "target", "predicate", "expected"),
    [
        ("The group was glad that Newsom vetoed SB 53.", "The group", "SB 53", "vetoed", -1),
        ("The group was sorry that Newsom vetoed SB 53.", "The group", "SB 53", "vetoed", 1),
        # a deed behind the preposition of a verb that shows a side
        ("The group retreated from regulating dolls.", "The group", "regulating dolls", "retreated", -1),
        ("The group stepped back from regulating dolls.", "The group", "regulating dolls", "stepped", -1),
        ("The group insisted on regulating dolls.", "The group", "regulating dolls", "insisted", 1),
        ("The group was sorry that Newsom vetoed SB 53.", "Newsom", "SB 53", "vetoed", 0),  # one verb says all: no need to reckon
        ("The group was dismayed that Newsom sided with Meta in vetoing SB 53.", "The group", "SB 53", "vetoing", 1),
        ("The group expressed dismay that Newsom vetoed SB 53.", "The group", "SB 53", "vetoed", 1),
        ("The union urged lawmakers not to try to thwart SB 53.", "The union", "SB 53", "thwart", 1),
        ("The union did not urge lawmakers to thwart SB 53.", "The union", "SB 53", "thwart", 0),
        ("The union slammed Newsom for vetoing SB 53.", "The union", "SB 53", "vetoing", 1),
        ("The union praised Newsom for vetoing SB 53.", "The union", "SB 53", "vetoing", -1),
        # what a verb says with words further on
        ("Groups fear that ministers will put SB 53 on hold.", "Groups", "SB 53", "put", 1),
        ("Groups fear that ministers will put SB 53 into force.", "Groups", "SB 53", "put", -1),
        ("Groups fear that SB 53 could be repealed.", "Groups", "SB 53", "repealed", 1),
        ("Groups fear lawmakers will water down SB 53.", "Groups", "SB 53", "water", 1),
        ("Groups fear that SB 53 will be passed.", "Groups", "SB 53", "passed", -1),
        ("The union opposes Meta's push to kill SB 53.", "The union", "SB 53", "kill", 1),
        ("The union opposes Meta's push to kill SB 53.", "Meta", "SB 53", "kill", -1),
        ("Ministers heard calls from farmers, bakers and tailors to pare back SB 53.", "bakers", "SB 53", "pare", -1),
        ("Ministers heard calls from farmers, bakers and tailors to pare back SB 53.", "tailors", "SB 53", "pare", -1),
        ("The union objected to Congress wanting to block SB 53.", "The union", "SB 53", "block", 1),
        ("The union opposes lifting SB 53.", "The union", "SB 53", "lifting", 1),
        ("The union urged ministers to rethink plans to allow AI training.", "The union", "allow AI training", "rethink", -1),
        ("The senator said that Trump was trying to override SB 53.", "Trump", "SB 53", "override", -1),
        ("The union warned against gutting SB 53.", "The union", "SB 53", "gutting", 1),
        ("The union is against repealing SB 53.", "The union", "SB 53", "repealing", 1),
        ("The union is against pausing SB 53.", "The union", "pausing SB 53", "pausing", -1),
        ("The union decided against scrapping SB 53.", "The union", "SB 53", "scrapping", 1),
        ("Newsom rejected calls to veto SB 53.", "Newsom", "SB 53", "veto", 1),
        ("Groups did not fear that SB 53 could be repealed.", "Groups", "SB 53", "repealed", 0),
        ("The group said that Newsom vetoed SB 53.", "The group", "SB 53", "vetoed", 0),
    ],
)
def test_the_way_from_target_to_holder(text, who, target, predicate, expected):
    assert reckoned(*reading(text, who, target, predicate)) == expected


def test_who_is_alarmed_by_a_plan_is_not_who_plans_it():
    text = "The union is alarmed by reports that Acme is considering inserting preemption language into the bill."
    assert reckoned(*reading(text, "The union", "inserting preemption language into the bill", "considering")) == -1
    assert reckoned(*reading(text, "Acme", "inserting preemption language into the bill", "considering")) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TechNet is opposed to amending the AI Act.", ["ac:technet - amending the AI Act"]),
        ("TechNet is opposed to weakening the AI Act.", ["ac:technet + in:eu-ai-act"]),
        ("TechNet is averse to repealing the AI Act.", ["ac:technet + in:eu-ai-act"]),
        ("TechNet is opposed to banning facial recognition.", ["ac:technet + facial recognition"]),
        ("TechNet objects to weakening the AI Act.", ["ac:technet + in:eu-ai-act"]),
        ("TechNet is open to repealing the AI Act.", ["ac:technet - in:eu-ai-act"]),
    ],
)
def test_opposed_to_doing(text, expected):
    assert list(signed(read_together(text))) == expected
