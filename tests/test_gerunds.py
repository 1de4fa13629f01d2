"""Gerunds with a doer of their own: which are the deed that a stance is about, and whose deed it is."""

import pytest
from parsed import one_passage, word

from ingest.gerunds import deed_of, doer_of


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


@pytest.mark.parametrize("gerund", ["saying", "urging"])
def test_a_gerund_of_the_main_clause_has_no_doer_of_its_own(gerund):
    read = one_passage(f"Meta spoke against SB 53 in Maine, {gerund} the Senate to drop it.")
    assert doer_of(word(read, gerund)) is None
