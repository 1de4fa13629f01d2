"""Gerunds with a doer of their own: which are the deed that a stance is about, and whose deed it is."""

import pytest
from parsed import one_passage, word

from ingest.parsing.gerunds import deed_of, doer_of, is_undergone, plan_of, planner_of, seen_of


@pytest.mark.parametrize(
    ("text", "noun", "gerund"),
    [
        ("Meta objected to the agency trying to scrap SB 53.", "agency", "trying"),
        ("Meta complained about regulators quietly dropping SB 53.", "regulators", "dropping"),
        ("Meta voiced concerns about Maine trying to pass SB 53.", "Maine", "trying"),
        ("Meta is concerned about companies collecting data.", "companies", "collecting"),
        ("Meta objected to rules requiring audits.", "rules", None),
        ("Meta objected to the agency, calling it a mistake.", "agency", None),
        ("Meta wrote to regulators urging a delay of SB 53.", "regulators", None),
        ("Meta met regulators drafting SB 53.", "regulators", None),
    ],
)
def test_a_deed_and_its_doer_find_each_other(text, noun, gerund):
    read = one_passage(text)
    doer = word(read, noun)
    deed = deed_of(doer)
    assert (deed and deed.text) == gerund
    assert deed is None or doer_of(deed) == doer


@pytest.mark.parametrize(
    ("text", "thing", "deed", "undergone"),
    [
        ("Meta wants to see the bill passed.", "bill", "passed", True),
        ("Meta was glad to see regulators fighting SB 53.", "regulators", "fighting", False),
        ("Meta was glad to see the bill.", "bill", None, False),
        ("Meta saw the bill, opposed by Google, as a threat.", "bill", None, False),
    ],
)
def test_what_is_seen_to_be_done(text, thing, deed, undergone):
    read = one_passage(text)
    found = seen_of(next(token for token in read.doc if token.lemma_ == "see"), word(read, thing))
    assert [each.text for each in found] == [deed][: deed is not None]
    assert [is_undergone(each) for each in found] == [undergone][: deed is not None]


@pytest.mark.parametrize("gerund", ["saying", "urging"])
def test_a_gerund_of_the_main_clause_has_no_doer_of_its_own(gerund):
    read = one_passage(f"Meta spoke against SB 53 in Maine, {gerund} the Senate to drop it.")
    assert doer_of(word(read, gerund)) is None


@pytest.mark.parametrize(
    ("text", "noun", "giver", "deed"),
    [
        ("A push by regulators to drop SB 53 failed.", "push", "regulator", "drop"),
        ("Meta criticized a plan by regulators to drop SB 53.", "plan", "regulator", "drop"),
        ("The talks followed calls from regulators and founders to drop SB 53.", "calls", "regulator", "drop"),
        ("Meta praised a plan by regulators.", "plan", None, None),
        ("Meta sent a letter from regulators to drop SB 53.", "letter", None, None),
    ],
)
def test_whose_plan_it_is(text, noun, giver, deed):
    read = one_passage(text)
    plan = plan_of(word(read, noun))
    assert [each.lemma_ for each in plan or ()] == [each for each in (giver, deed) if each]
    assert plan is None or planner_of(plan[1]) == plan[0]
