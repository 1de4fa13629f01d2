"""Who doubts the need for a thing is against it, also where the thing is no known policy."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta questioned the need for SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta challenged the constitutionality of SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta disputed the case for a ban on open AI models.", ["ac:meta - ban on open AI models"]),
        ("Meta sees little point in the RAISE Act.", ["ac:meta - in:ny-raise-act"]),
        ("Meta does not question the need for SB 53.", []),
        ("Meta questions whether SB 53 is wise.", ["ac:meta - in:ca-sb-53"]),
        ("The question is whether SB 53 is wise, Meta said.", []),
        ("Meta sees the point of SB 53.", []),
        ("Meta questioned the senator on SB 53.", []),
    ],
)
def test_doubted_merits(text, expected):
    assert signed(statements(text)) == expected


def test_the_encoder_does_not_turn_it():
    assert "Meta Platforms + licensing regime" not in signed(read_together("On AI, Meta questioned the need for a licensing regime."))
