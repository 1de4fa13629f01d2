"""People whom a text calls by their surnames when it quotes them."""

import pytest

from ingest.naming.surnames import surnames


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peter Reinhardt has a post out. “It is broken,” Reinhardt writes.", {"Reinhardt"}),
        ("Dana K. Voss runs it. “No,” said Voss, who left.", {"Voss"}),
        ("Dana Voss runs it. “No,” Dana Voss said.", set()),
        ("“No,” Voss said.", set()),
        ("Common Sense runs it. “No,” Common Sense said.", set()),
        ("The Italian Authority ruled. The Authority said no.", set()),
        ("Kate Bell spoke. Bell said the bell had rung.", set()),
        ("Kate Bell spoke. Bell said so, and Max Rowe added more. Rowe later told us.", {"Bell", "Rowe"}),
        ("It is the Toy Act. We said so. It is the Toy Bill. Critics said so.", set()),
        ("Sen. Voss ran it. “No,” said Voss, who left.", {"Voss"}),
        ("", set()),
    ],
)
def test_surnames(text, expected):
    assert surnames(text) == expected
