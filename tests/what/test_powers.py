"""Whose power it is, and to do what, tells which idea is meant."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Congress must preserve states' authority to regulate AI.", "ac:technet + pr:state-safety-laws"),
        ("States must retain the power to enforce their own AI laws.", "ac:technet + pr:state-safety-laws"),
        ("Encode urged senators not to infringe on the right of states to regulate AI.", "ac:encode + pr:state-safety-laws"),
    ],
)
def test_a_power_of_states(text, expected):
    assert expected in signed(statements(text, author="TechNet"))


@pytest.mark.parametrize(
    "text",
    [
        "Insurers must retain the power to set their own prices.",
        "States must retain the power to tax land.",
        "Judges must retain the authority to review AI laws.",
    ],
)
def test_a_power_over_something_else(text):
    assert not any("state-safety-laws" in each for each in signed(statements(text, author="TechNet")))
