"""What the items of a list name is on the side that the line above it takes."""

import pytest
from parsed import read_together, signed, statements

OPENED = "The Kite Guild makes AI tools for pilots."


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (
            "We support:\n- Visa Reform: Keeping graduates here is good for AI labs.\n- Public compute",
            ["+ Visa Reform", "+ Public compute"],
        ),
        ("We oppose the following measures:\n- AI moratoriums.\n- Taxing AI chips", ["- AI moratoriums", "- Taxing AI chips"]),
        ("We call for:\n- Whistleblower protections", ["+ pr:whistleblower-protection"]),
        ("The Kite Guild welcomes:\n- Public Data: Our members can train AI on it.", ["+ Public Data"]),
    ],
)
def test_items_are_on_the_side_of_the_line_above(items: str, expected: list[str]) -> None:
    assert signed(statements(f"{OPENED} {items}", author="Kite Guild")) == [f"Kite Guild {each}" for each in expected]


@pytest.mark.parametrize(
    "items",
    [
        "We oppose the levy for two reasons:\n- Higher prices for AI chips",
        "The levy supports:\n- AI labs for children",
        "We do not oppose:\n- Public compute",
        "We use AI for:\n- Weather maps",
        "We thank:\n- Ada Roe, AI minister",
    ],
)
def test_other_lists_take_no_side(items: str) -> None:
    assert not [each for each in statements(f"{OPENED} {items}", author="Kite Guild") if each.target.name in items.partition(":")[2]]


def test_what_stands_behind_a_heading_only_tells_of_it() -> None:
    text = f"{OPENED} We support:\n- Public Compute: Giving universities access to AI hardware through grants."
    assert signed(read_together(text, author="Kite Guild")) == ["Kite Guild + Public Compute"]


def test_what_we_say_behind_a_heading_names_the_thing_better() -> None:
    text = f"{OPENED} We call for:\n- Visa Reform: We urged Congress to fund AI labs in schools."
    assert not [each for each in statements(text, author="Kite Guild") if each.target.name == "Visa Reform"]
