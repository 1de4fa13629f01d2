"""Good and bad effects belong to those who tell them."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Meta said SB 53 would stifle research.", "-"),
        ("Meta said SB 53 would not stifle research.", "+"),
        ("Meta said SB 53 would protect consumers.", "+"),
        ("Meta said SB 53 would protect fraud.", "-"),
        ("Meta said SB 53 would harm consumers.", "-"),
        ("Meta said SB 53 would harm monopolies.", "+"),
        ("SB 53 will hurt startups, Meta said.", "-"),
        ("Meta said SB 53 would adversely affect consumers.", "-"),
        ("Meta said SB 53 would positively impact consumers.", "+"),
        ("Meta said SB 53 risks stifling research.", "-"),
        ("Meta said SB 53 threatens to dismantle the Privacy Act.", "-"),
        ("Meta said SB 53 risks reopening and weakening the Privacy Act.", "-"),
        ("Meta said SB 53 barely protects consumers.", "-"),
        ("Meta said SB 53 only minimally addresses fraud.", "-"),
        ("Meta said SB 53 is not a luxury but a necessity.", "+"),
        ("Meta said SB 53 is not a solution but a giveaway.", "-"),
        ("SB 53 signals a welcome return to caution, Meta said.", "+"),
        ("Meta said SB 53 represents a dangerous precedent.", "-"),
        ("Meta said SB 53 goes far enough.", "+"),
        ("Meta said SB 53 does not go far enough.", "-"),
        ("Meta said SB 53 goes too far.", "-"),
        ("Meta believes SB 53 protects consumers.", "+"),
        ("Meta does not believe SB 53 protects consumers.", "-"),
    ],
)
def test_effects(text, sign):
    assert signed(statements(text)) == [f"ac:meta {sign} in:ca-sb-53"]


@pytest.mark.parametrize("text", ["Meta said SB 53 hurt startups in 2025.", "Meta said the law would stifle research."])
def test_what_has_happened_or_has_no_known_cause_is_no_judgement(text):
    assert signed(statements(text)) == []
