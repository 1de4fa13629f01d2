"""What rules are said not to have enough of is held against them."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("“The AI bill is not ambitious enough,” EPIC said.", ["ac:epic - AI bill"]),
        ("EPIC said the ministry's AI plan was not nearly bold enough.", ["ac:epic - ministry's AI plan"]),
        ("“The AI rules aren't strict enough,” Encode said.", ["ac:encode - AI rules"]),
        ("EPIC asked whether the AI bill is not ambitious enough.", []),
        ("“The AI bill is ambitious enough,” EPIC said.", []),
        ("“The engineers who build AI models are not bold enough,” EPIC said.", []),
        ("EPIC said the AI lab was not ambitious enough.", []),
    ],
)
def test_too_little(said: str, expected: list[str]) -> None:
    assert signed(statements(said)) == expected
