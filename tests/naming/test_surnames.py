"""People whom a text calls by their surnames when it quotes them."""

import pytest

from ingest.naming.surnames import called_by, surnames


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


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Kang Min-ji", "Lawmaker Kang Min-ji spoke. Kang left.", "Kang"),
        ("Mao Renshu", "Premier Mao Renshu spoke. He left.", "Renshu"),
        ("Kate Bell", "Kate Bell spoke. Bell left.", "Bell"),
        ("Kate Bell", "Kate Bell spoke. Kate smiled, and Bell left.", "Bell"),
        ("Kate Bell", "Kate Bell spoke. Kate Lind left.", "Bell"),
    ],
)
def test_the_name_by_which_a_text_calls_somebody_alone(name, text, expected):
    assert called_by(name, text) == expected
