"""Who "the governor" is."""

import pytest
from parsed import passages, word

from ingest.who.actors import holder


@pytest.mark.parametrize(
    ("before", "last", "noun", "expected"),
    [
        ("Ohio Gov. Ada Poe met Sen. Bo Lind.", "The governor spoke.", "governor", "Ada Poe"),
        ("Ada Poe, Ohio's attorney general, met Bo Lind.", "The attorney general spoke.", "attorney", "Ada Poe"),
        ("Acme CEO Ada Poe met Gov. Bo Lind.", "The chief executive spoke.", "executive", "Ada Poe"),
        ("Danish Premier Ada Poe met Bo Lind.", "The Danish Premier spoke.", "Premier", "Ada Poe"),
        ("Canada’s Minister of AI Evan Solomon met Bo Lind.", "The minister spoke.", "minister", "Evan Solomon"),
        ("Minister Ada Poe met Minister Bo Lind.", "The minister spoke.", "minister", "Bo Lind"),
        ("Ohio Gov. Ada Poe met Sen. Bo Lind.", "The former governor spoke.", "governor", None),
        ("Ohio Gov. Ada Poe met Sen. Bo Lind.", "A governor spoke.", "governor", None),
        ("Ohio Gov. Ada Poe met Sen. Bo Lind.", "The mayor spoke.", "mayor", None),
        ("A new toy policy paper out today by Ada Poe of Acme cites Bo Lind.", "The author spoke.", "author", "Ada Poe"),
        ("Ada Poe met Bo Lind by the lake.", "The author spoke.", "author", None),
        ("Ada Poe met Bo Lind.", "The governor spoke.", "governor", None),
    ],
)
def test_a_title_leads_to_whom_the_text_gave_it(before, last, noun, expected):
    read = list(passages(f"{before} {last}"))[-1]
    found = holder(word(read, noun, before.count(noun)), read)
    assert (None if found is None else found.actor.name) == expected
