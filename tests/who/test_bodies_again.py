"""Which body "the Commission" is."""

import pytest
from parsed import passages, word

from ingest.who.actors import holder


@pytest.mark.parametrize(
    ("before", "last", "noun", "expected"),
    [
        ("The Harbor Safety Commission met.", "Later the Commission backed the bill.", "Commission", "Harbor Safety Commission"),
        ("The Ferry Council of Maine met.", "The Council opposes the bill.", "Council", "Ferry Council of Maine"),
        ("The Ferry Guild met the Harbor Guild.", "The Guild opposes the bill.", "Guild", "Harbor Guild"),
        ("The Harbor Safety Commission met.", "Last year the Council backed the bill.", "Council", None),
        ("The Harbor Safety Commission met.", "The new Ferry Commission backed it.", "Commission", "Ferry Commission"),
        ("The White House met the mayor.", "The House passed the bill.", "House", "United States House of Representatives"),
    ],
)
def test_a_short_name_leads_to_the_name_in_full(before, last, noun, expected):
    read = list(passages(f"{before} {last}"))[-1]
    place = sum(before.count(f"{noun}{mark}") for mark in (" ", ".")) if "new" not in last else 1
    found = holder(word(read, noun, place), read)
    assert (None if found is None else found.actor.name) == expected
