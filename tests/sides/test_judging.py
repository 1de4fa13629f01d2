"""Judgements, effects and demands belong to those who say them."""

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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta said Google has failed to act on fraud.", ["ac:meta - ac:google"]),
        ("Meta said Google failed to take meaningful action.", ["ac:meta - ac:google"]),
        ("Google has failed to protect consumers, Meta said.", ["ac:meta - ac:google"]),
        ("Meta said SB 53 fails to protect consumers.", ["ac:meta - in:ca-sb-53"]),
        ("Meta said Google failed to file its report.", []),
        ("Google has failed to act on fraud.", []),
    ],
)
def test_whoever_fails_to_act_is_blamed(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize("text", ["Meta said SB 53 hurt startups in 2025.", "Meta said the law would stifle research."])
def test_what_has_happened_or_has_no_known_cause_is_no_judgement(text):
    assert signed(statements(text)) == []


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


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("SB 53 is a mistake, Meta said.", "-"),
        ("SB 53 is not a mistake, Meta said.", "+"),
        ("Meta said SB 53 is dangerous.", "-"),
        ("Meta said SB 53 is concerning.", "-"),
        ("Meta said SB 53 is deeply troubling.", "-"),
        ("Meta said SB 53 is a breakthrough.", "+"),
        ("Meta does not think SB 53 is a mistake.", "+"),
        ("Meta said the repeal of SB 53 would be a mistake.", "+"),
        ("Meta said it is a shame that the state has not passed SB 53.", "+"),
        ("Meta said it is good that the state has not passed SB 53.", "-"),
        ("Meta said it is frustrating that the state was unable to pass SB 53.", "+"),
        ("Meta is critical of SB 53.", "-"),
        ("Meta is supportive of SB 53.", "+"),
        ("Meta is not supportive of SB 53.", "-"),
        ("Meta is opposed to SB 53.", "-"),
        ("Meta is in favor of SB 53.", "+"),
        ("Meta is a critic of SB 53.", "-"),
        ("Meta is a supporter of SB 53.", "+"),
    ],
)
def test_predicates(text, sign):
    assert signed(statements(text)) == [f"ac:meta {sign} in:ca-sb-53"]


@pytest.mark.parametrize("text", ["Meta is not critical of SB 53.", "Meta is not opposed to SB 53.", "SB 53 is long, Meta said."])
def test_what_shows_nothing(text):
    assert signed(statements(text)) == []


@pytest.mark.parametrize(
    "text", ["OpenAI warned that repealing SB 53 would harm consumers.", "Blocking SB 53 would be a mistake, Meta said."]
)
def test_acts_that_are_judged_keep_their_sign(text):
    assert [line for line in signed(statements(text)) if " - " in line] == []


def test_what_should_not_be_is_named_without_the_no():
    (found,) = statements("Meta said that chatbots for adults should not be regulated.")
    assert (found.stance, found.target.name) == ("oppose", "chatbots for adults being regulated")
