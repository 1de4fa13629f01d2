"""Who regrets, welcomes or warns of what others do takes a side by it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said that, unfortunately, Congress repealed SB 53.", "ac:meta + in:ca-sb-53"),
        ("“Sadly, Congress has not passed SB 53,” Meta said.", "ac:meta + in:ca-sb-53"),
        ("“Thankfully, Congress did not pass SB 53,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("Meta said that Congress rightly repealed SB 53.", "ac:meta - in:ca-sb-53"),
        ("Meta said that Congress wrongly repealed SB 53.", "ac:meta + in:ca-sb-53"),
    ],
)
def test_what_others_did_is_regretted_or_welcomed(text, expected):
    assert expected in signed(statements(text))


def test_nobody_regrets_his_own_view():
    assert signed(statements("“Unfortunately, we oppose SB 53,” Meta said.")) == ["ac:meta - in:ca-sb-53"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta warned of chaos if Congress passes SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta stressed the harm to children if Congress repeals SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta warned that jobs would be lost if Congress passes SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta warned that jobs would be lost unless Congress passes SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("If Congress passes SB 53, startups will leave, Meta warned.", ["ac:meta - in:ca-sb-53"]),
        ("Meta stressed the paperwork if Congress passes SB 53.", []),
        ("Meta did not warn of chaos if Congress passes SB 53.", []),
        ("Meta said SB 53 clashes with the Constitution.", ["ac:meta - in:ca-sb-53"]),
        ("Meta cast doubt on SB 53.", ["ac:meta - in:ca-sb-53"]),
    ],
)
def test_warnings_and_doubts(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta is disappointed that Congress repealed SB 53.", ["ac:us-congress - in:ca-sb-53", "ac:meta + in:ca-sb-53"]),
        ("“We are glad that Congress repealed SB 53,” Meta said.", ["ac:us-congress - in:ca-sb-53", "ac:meta - in:ca-sb-53"]),
        ("Meta regrets that Congress has not passed SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta expressed dismay that Congress repealed SB 53.", ["ac:us-congress - in:ca-sb-53", "ac:meta + in:ca-sb-53"]),
        ("Meta voiced disappointment over Congress's repeal of SB 53.", ["ac:us-congress - in:ca-sb-53", "ac:meta + in:ca-sb-53"]),
        ("Meta is alarmed by reports that Congress plans to repeal SB 53.", ["ac:us-congress - in:ca-sb-53", "ac:meta + in:ca-sb-53"]),
        ("Meta is upset that Congress sided with labs by repealing SB 53.", ["ac:us-congress - in:ca-sb-53", "ac:meta + in:ca-sb-53"]),
        ("Meta is not disappointed that Congress repealed SB 53.", ["ac:us-congress - in:ca-sb-53"]),
    ],
)
def test_who_is_glad_or_sorry_takes_a_side(text, expected):
    assert sorted(signed(statements(text))) == sorted(expected)
