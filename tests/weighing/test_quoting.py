"""Which words are quoted for a stance that rules read."""

import pytest

from tests.parsed import statements


@pytest.mark.parametrize(
    ("text", "about", "quotes"),
    [
        # holder, cue and target
        ("On Monday Meta opposed SB 53 in a letter.", {}, ["Meta opposed SB 53"]),
        ("On Monday, SB 53 was denounced by Meta in a letter.", {}, ["SB 53 was denounced by Meta"]),
        (
            "SB 53, sponsored by Scott Wiener and Marsha Blackburn, is law.",
            {},
            ["SB 53, sponsored by Scott Wiener", "SB 53, sponsored by Scott Wiener and Marsha Blackburn"],
        ),
        ("SB 53, authored by Senator Scott Wiener, is law.", {}, ["SB 53, authored by Senator Scott Wiener"]),
        # "not" and "must" belong to the cue, and so does who speaks of himself
        ("Today we oppose SB 53.", {"author": "Encode"}, ["we oppose SB 53"]),
        ("“Congress must not weaken SB 53,” said Scott Wiener.", {}, ["must not weaken SB 53"]),
        # no verb without what it is about
        ("“SB 53 would harm small companies,” said Scott Wiener.", {}, ["SB 53 would harm small companies"]),
        # what shows neither holder nor target is shown by its sentence
        ("Meta, a company of many lawyers and of a few other people in Menlo Park, opposes it. SB 53 is law.", {}, []),
        (
            "SB 53 is law. Meta, a company of many lawyers and of a few other people in Menlo Park, opposes it.",
            {},
            ["Meta, a company of many lawyers and of a few other people in Menlo Park, opposes it."],
        ),
        ("SB 53 is law. Meta opposes it now.", {}, ["Meta opposes it"]),
    ],
)
def test_quotes(text: str, about: dict[str, str], quotes: list[str]) -> None:
    assert [one.quote.text for one in statements(text, **about)] == quotes
