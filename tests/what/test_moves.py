"""What "the move" and "that approach" go on with."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta backed SB 53 on Monday. Encode praised the move.", "ac:encode + in:ca-sb-53"),
        ("Newsom vetoed SB 53. Meta supported the bill. Encode slammed the move.", "ac:encode + in:ca-sb-53"),
        ("The union wants a toy tax. Encode rejects that approach.", "ac:encode - toy tax"),
        ("Ohio may pass a tax on chatbots. Encode opposes such a step.", "ac:encode - tax on chatbots"),
        (
            "Encode fought Meta's decision to drop its toy tests. TechNet praised the move.",
            "ac:technet + Meta's decision to drop its toy tests",
        ),
        ("The veto of SB 53 came late. Encode praised the move.", "ac:encode - in:ca-sb-53"),
        ("Newsom vetoed SB 53, a move that Encode slammed.", "ac:encode + in:ca-sb-53"),
        ("Newsom signed SB 53, a step welcomed by Encode.", "ac:encode + in:ca-sb-53"),
        # what went before the deed is no plan to do it
        ("Newsom vetoed SB 53 after Encode fought the plan.", "ac:encode - in:ca-sb-53"),
        ("Newsom vetoed SB 53, though Encode backed the proposal.", "ac:encode + in:ca-sb-53"),
        ("Newsom vetoed SB 53, though Encode slammed the move.", "ac:encode + in:ca-sb-53"),
        # one that was told of by the same noun, and one that says itself what it is
        ("Meta criticized SB 53. It has a plan to ban toys. Encode opposes the plan.", "ac:encode - plan to ban toys"),
        ("Meta criticized SB 53. Encode opposes the plan to ban toys.", "ac:encode - plan to ban toys"),
    ],
)
def test_what_is_meant(text, expected):
    assert signed(statements(text))[-1] == expected
