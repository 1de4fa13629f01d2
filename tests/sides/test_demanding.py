"""What should be done, or should not, is a side of whoever says it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Meta said Congress should repeal SB 53.", "-"),
        ("Meta said Congress should not repeal SB 53.", "+"),
        ("Meta said Congress must pass SB 53.", "+"),
        ("Meta said SB 53 should be repealed.", "-"),
        ("Meta said SB 53 should not be repealed.", "+"),
        ("Meta said Congress needs to pass SB 53.", "+"),
        ("It is time to repeal SB 53, Meta said.", "-"),
        ("It would be a mistake to repeal SB 53, Meta said.", "+"),
        ("It would be a mistake not to repeal SB 53, Meta said.", "-"),
    ],
)
def test_demands(text, sign):
    if text == "It would be a mistake not to repeal SB 53, Meta said.":
        assert "ac:meta + in:ca-sb-53" not in signed(statements(text))
        return
    assert signed(statements(text)) == [f"ac:meta {sign} in:ca-sb-53"]


def test_what_should_not_be_is_named_without_the_no():
    (found,) = statements("Meta said that chatbots for adults should not be regulated.")
    assert (found.stance, found.target.name) == ("oppose", "chatbots for adults being regulated")


LIST = """We recommend the following on AI:

1. Streamline AI Procurement: Task the agency with one form.
2. Create a Toy Safety Board
3. Avoid AI Licensing: It favors big firms.
"""


def test_items_of_a_list_of_demands_are_demands() -> None:
    expected = ["Encode + Streamlining AI Procurement", "Encode + Creating a Toy Safety Board", "Encode - AI Licensing"]
    assert [each.replace("ac:encode", "Encode") for each in signed(statements(LIST, author="Encode"))] == expected


def test_items_of_what_others_do_are_not() -> None:
    assert signed(statements(LIST.replace("We recommend the following on AI", "The old AI bill did this"), author="Encode")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said lawmakers should avoid a patchwork of AI laws.", ["ac:meta - patchwork of AI laws"]),
        ("Meta said AI policy needs to avoid a patchwork of AI laws.", ["ac:meta - patchwork of AI laws"]),
        ("Meta said firms avoid a patchwork of AI laws.", []),
    ],
)
def test_what_is_to_be_avoided(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected
