"""Whose a quoted block is whose own words do not say it."""

import pytest
from parsed import passages, signed, statements

from ingest.who.quoted import quoted_by

WELCOME = "“We support SB 53. It is late.”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Says Toys Committee Chairman Bo Cole,\n\n{WELCOME}", ["Bo Cole + in:ca-sb-53"]),
        (f"In an interview, Ann Poe said the talks had been long.\n\n{WELCOME}", ["Ann Poe + in:ca-sb-53"]),
        (f"Meanwhile, an Encode spokesperson says the group will watch.\n\n{WELCOME}", ["ac:encode + in:ca-sb-53"]),
        (f"Ann Poe did not say a word.\n\n{WELCOME}", []),
        (f"Ann Poe declined to comment.\n\n{WELCOME}", []),
        (f"Ann Poe said it is late.\n\nThe hall was empty.\n\n{WELCOME}", []),
        (f"Ann Poe said it is late.\n\n{WELCOME[:-1]}” said Bo Cole.", ["Bo Cole + in:ca-sb-53"]),
    ],
)
def test_who_spoke_before(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hall was full.\n\n“We regret that SB 53 failed.\n\n“It is late. We go home,” said Bo Cole.", ["Bo Cole + in:ca-sb-53"]),
        ("The hall was full.\n\n“We support SB 53.\n\nIt is late. We go home,” Ann Poe said.", ["Ann Poe + in:ca-sb-53"]),
        ("The hall was full.\n\n“We support SB 53.\n\n“It is late,” said Senator Ann Poe, who left.", ["Ann Poe + in:ca-sb-53"]),
        ("Senator Ann Poe came.\n\n“We support SB 53.\n\n“It is late,” Poe said. Bo Cole left.", ["Ann Poe + in:ca-sb-53"]),
        ("The hall was full.\n\n“We support SB 53.”\n\n“It is late,” said Bo Cole.", []),
        ("The hall was full.\n\n“We support SB 53.\n\n“It is late.” A man said Bo Cole had left.", []),
    ],
)
def test_who_is_named_at_the_end(text, expected):
    assert signed(statements(text)) == expected


OWN = "Northgate Chamber’s statements on the new laws appear below.\n\nSB 53: Frontier labs\n\n“Our members gain from SB 53.”"


@pytest.mark.parametrize(
    ("text", "author", "expected"),
    [
        (OWN, "Northgate Chamber", ["Northgate Chamber"]),
        (OWN, "Jane Northgate", []),
        (OWN, None, []),
        (OWN + "\n\n— Ann Poe, teacher", "Northgate Chamber", []),
        ("It rained.\n\nIt snowed.\n\n“They gain from SB 53.”", "Northgate Chamber", []),
    ],
)
def test_a_body_that_quotes_itself(text, author, expected):
    read = passages(text, author=author)[2]
    assert [one.actor.name for one in quoted_by(read.quotations[0], read)] == expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("It is time.”", ["Ann Poe + in:ca-sb-53", "Ann Poe - in:ca-sb-1047"]),
        ("It is time.", ["Ann Poe + in:ca-sb-53", "Ann Poe - in:ca-sb-1047"]),
    ],
)
def test_marks_that_open_once(last, expected):
    text = f"Reacting to the vote, Northgate Director Ann Poe said:\n\n“We support SB 53.\n\nIt is late.\n\nWe oppose SB 1047.\n\n{last}"
    assert signed(statements(text, author="Northgate Chamber")) == expected
