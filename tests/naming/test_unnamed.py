"""Instruments spoken of before their name, or without it."""

from datetime import date

import pytest
from parsed import passages, short, word

from ingest.what.targets import aim

BEFORE = (
    ("New York lawmakers passed a bill on Thursday. The RAISE Act sets fines.", "bill", "in:ny-raise-act"),
    ("New York lawmakers passed a bill on Thursday.\n\nThe RAISE Act sets fines.", "bill", "in:ny-raise-act"),
    ("New York lawmakers passed the RAISE Act and a bill on buses. SB 53 came later.", "bill", None),
    ("Oregon lawmakers passed a bill on Thursday. The RAISE Act sets fines.", "bill", None),
    ("New York lawmakers signed a treaty on Thursday. The RAISE Act sets fines.", "treaty", None),
    ("New York lawmakers passed a bill on Thursday. " + "Nothing else was said. " * 40 + "The RAISE Act sets fines.", "bill", None),
)
FRESH = (
    ("Trump signed an executive order on Thursday.", date(2025, 12, 12), "in:us-eo-14365"),
    ("Groups fault President Trump. They call the executive order an overreach.", date(2025, 12, 12), "in:us-eo-14365"),
    ("Trump signed an executive order on Thursday.", date(2025, 12, 30), None),  # the order of another week
    ("Trump signed an executive order on Thursday.", date(2025, 7, 24), None),  # three were signed on one day
    ("Newsom signed an executive order on Thursday.", date(2025, 12, 12), None),
    ("President Trump signed an executive order. It undoes Executive Order 14110.", date(2025, 12, 12), None),  # another one is named
    ("Trump signed an executive order on Thursday.", None, None),
    # a time other than this week: the one order of that time
    ("In December, Trump signed an executive order that punishes states for AI bills.", date(2026, 1, 14), "in:us-eo-14365"),
    ("In December, Trump signed an executive order that punishes states for AI bills.", date(2025, 12, 30), "in:us-eo-14365"),
    ("In December, Trump signed an executive order on Thursday that punishes states for AI bills.", date(2025, 12, 12), "in:us-eo-14365"),
    ("In July, Trump signed an executive order on AI.", date(2025, 12, 12), None),  # three were signed
    ("Last year, Trump signed an executive order that speeds up AI.", date(2025, 12, 12), None),  # Biden's time
    ("Months ago Trump signed an executive order that speeds up AI.", date(2025, 12, 12), None),
    ("In November, Trump signed an executive order that cuts tariffs on beef.", date(2025, 12, 12), None),  # another matter
    # a proclamation is no order
    ("Trump signed an executive order on Thursday.", date(2026, 1, 16), None),
)


def meant(text, noun, **about):
    for read in passages(text, **about):
        if any(token.text == noun for token in read.doc):
            found = aim(word(read, noun), read)
            return None if found is None else short(found.target.iri)
    return None


@pytest.mark.parametrize(("text", "noun", "expected"), BEFORE)
def test_a_bill_whose_name_follows(text, noun, expected):
    assert meant(text, noun, on=date(2025, 6, 13)) == expected


@pytest.mark.parametrize("on", [None, date(2026, 5, 21)])
def test_only_what_is_news_is_spoken_of_before_its_name(on):
    assert meant(BEFORE[0][0], "bill", on=on) is None


@pytest.mark.parametrize(("text", "on", "expected"), FRESH)
def test_the_order_of_the_week(text, on, expected):
    assert meant(text, "order", on=on) == expected


ONLY = "Reactions\n\nRoe of Acme reviewed today's executive order.\n\n{between}\n\nMeta praised Executive Order 14110."


@pytest.mark.parametrize(
    ("between", "on", "expected"),
    [
        ("Nobody slept. " * 60, date(2023, 10, 31), "in:us-eo-14110"),
        ("Nobody slept. " * 60, date(2025, 10, 31), None),  # no news
        ("It amends Executive Order 14179.", date(2023, 10, 31), None),
    ],
)
def test_the_one_order_that_the_text_names_later(between, on, expected):
    assert meant(ONLY.format(between=between), "order", on=on) == expected
