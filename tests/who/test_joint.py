"""Whose a statement is that is announced, alone or together."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Today, Senator Ann Poe (D-Ohio), Ranking Member of the Committee on Toys, issued the following statement on the order "
            "that President Trump signed:\n\n“We oppose SB 53.”",
            ["Ann Poe - in:ca-sb-53"],
        ),
        (
            "Today, House Leader Ann Poe (R-La.), Speaker Bo Cole (R-Utah), and Toys Committee Chairman Lee Doe (R-Texas) released the "
            "following statement on the framework released by the Trump Administration:\n\n“We oppose SB 53.”",
            ["Ann Poe - in:ca-sb-53", "Bo Cole - in:ca-sb-53", "Lee Doe - in:ca-sb-53"],
        ),
        ("Encode released this statement on the veto by Governor Newsom: “We oppose SB 53.”", ["ac:encode - in:ca-sb-53"]),
        (
            "Mayor Ann Poe and Senator Bo Cole released the following letter to lawmakers.\n\n“For years our city has led.\n\nThe council "
            "said little.\n\nTogether, we oppose SB 53.”\n\nThe council left.",
            ["Ann Poe - in:ca-sb-53", "Bo Cole - in:ca-sb-53"],
        ),
        (
            "Mayor Ann Poe released the following letter.\n\n“Our city has led.”\n\nMeta has always opposed SB 53.",
            ["ac:meta - in:ca-sb-53"],
        ),
        (
            "Ann Poe, an aide to Senator Bo Cole, issued the following statement on President Trump:\n\n“We oppose SB 53.”",
            ["Ann Poe - in:ca-sb-53"],
        ),
    ],
)
def test_whose_statement_follows(text, expected):
    assert [each for each in signed(statements(text)) if each.endswith("in:ca-sb-53")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We support SB 53,” said Ranking Member Cantwell.", "ac:us-cantwell + in:ca-sb-53"),
        ("“We support SB 53,” said Leader Schumer.", "ac:us-schumer + in:ca-sb-53"),
        ("Ranking Member Cantwell supports SB 53.", "ac:us-cantwell + in:ca-sb-53"),
        ("Chairman Cruz opposes SB 53.", "ac:us-cruz - in:ca-sb-53"),
        ("Subcommittee Chair Obernolte opposes SB 53.", "ac:us-obernolte - in:ca-sb-53"),
        ("Chairman Tarn opposes SB 53.", "Tarn - in:ca-sb-53"),
        ("Party Chairman Tarn opposes SB 53.", "Tarn - in:ca-sb-53"),
    ],
)
def test_posts_in_congress_are_titles(text, expected):
    assert signed(statements(text)) == [expected]
