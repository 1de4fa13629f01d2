"""What somebody is asked to do, and by which verb."""

import pytest

from ingest.parsing.mandates import asked, asking, called_on, pressed
from tests.parsed import one_passage, word


@pytest.mark.parametrize(
    ("text", "deed", "verb"),
    [
        ("Meta urged that the Senate reject the act.", "reject", "urged"),
        ("Meta demanded that Congress repeal SB 53.", "repeal", "demanded"),
        ("Meta demanded that lawmakers reject the act.", "reject", "demanded"),
        ("The union insisted that the governor sign the act.", "sign", "insisted"),
        ("Meta asked that the act be repealed.", "repealed", "asked"),
        ("Meta insisted that the act was repealed.", "repealed", None),
        ("The union insists that critics reject the act.", "reject", None),
        ("The union insisted that the governor signed the act.", "signed", None),
        ("Meta said that lawmakers reject the act.", "reject", None),
    ],
)
def test_asked_in_a_that_clause(text, deed, verb):
    found = asking(word(one_passage(text), deed))
    assert (found.text if found is not None else None) == (word(one_passage(text), verb).text if verb else None)


@pytest.mark.parametrize(
    ("text", "deed", "who"),
    [
        ("Meta urged the Senate to reject the act.", "reject", ["Senate"]),
        ("Meta urged that the Senate reject the act.", "reject", ["Senate"]),
        ("Meta wants the Senate to drop the act and sign the code.", "sign", ["Senate"]),
        ("Meta urged the Senate to take action now to reject the act.", "reject", ["Senate"]),
        ("Meta took action to reject the act.", "reject", []),
        ("Meta urged the Senate and the court to reject the act.", "reject", ["Senate", "court"]),
        ("Meta plans to sign the act.", "sign", []),
        ("Meta said that it was pressed to drop the act.", "drop", ["it"]),
        ("Meta urged voters on Monday, and the Senate rejected the act.", "rejected", []),
    ],
)
def test_who_is_asked(text, deed, who):
    assert [each.text for each in asked(word(one_passage(text), deed))] == who


@pytest.mark.parametrize(
    ("text", "deed", "who"),
    [
        ("Meta is under pressure from unions to sign the act.", "pressure", ["Meta"]),
        ("The Senate came under pressure to sign the act.", "sign", ["Senate"]),
        ("The minister, under pressure from unions, signed the act.", "signed", []),
        ("Under the act, Meta has to sign the code.", "sign", []),
    ],
)
def test_who_is_only_pressed(text, deed, who):
    assert [noun.text for noun in pressed(word(one_passage(text), deed))] == [word(one_passage(text), each).text for each in who]


@pytest.mark.parametrize(
    ("text", "deed", "who"),
    [
        ("Unions have pushed for the governor to sign the act.", "sign", ["governor"]),
        ("Meta lobbied for the Senate and the court to reject the act.", "reject", ["Senate", "court"]),
        ("Meta lobbied on Monday to kill the act.", "kill", []),
        ("Meta worked for the governor to sign the act.", "sign", []),
    ],
)
def test_who_is_called_on(text, deed, who):
    assert [each.text for each in called_on(word(one_passage(text), deed))] == who
