"""What is asked for behind a colon."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta proposed two steps: repeal the RAISE Act and pass SB 53.", ["ac:meta + in:ca-sb-53", "ac:meta - in:ny-raise-act"]),
        (
            "Meta urged Congress to do two things: repeal the RAISE Act and pass SB 53.",
            ["ac:meta + in:ca-sb-53", "ac:meta - in:ny-raise-act"],
        ),
        ("Meta outlined three steps: repeal the RAISE Act.", ["ac:meta - in:ny-raise-act"]),
        # no order, or nobody who asks
        ("Meta suggested one thing: it rained when SB 53 was read.", []),
        ("Meta learned two things: labs test models and states pass laws.", []),
    ],
)
def test_orders(text: str, expected: list[str]) -> None:
    assert sorted(signed(statements(text))) == expected
