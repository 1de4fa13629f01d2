"""Judgements belong to those who say them, dispositions to those who are said to have them."""

import pytest
from parsed import signed, statements


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
        ("Meta said it is critical to pass SB 53.", "+"),
        ("Meta said SB 53 is critical to trust.", "+"),
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


@pytest.mark.parametrize(
    "text",
    [
        "Meta is not critical of SB 53.",
        "The report on SB 53 was critical, Meta said.",
        "Meta is not opposed to SB 53.",
        "SB 53 is long, Meta said.",
        "Meta said the SB 53 policy is long and it is unclear if the state will pay.",  # the question is unclear, not the law
    ],
)
def test_what_shows_nothing(text):
    assert signed(statements(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“SB 53 is a great way to kill competition,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“SB 53 is a surefire way to stifle innovation,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The RAISE Act is a good way to protect children,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("“The RAISE Act is a good way to curb deepfakes,” Encode said.", "ac:encode + in:ny-raise-act"),
    ],
)
def test_a_way_of_doing_harm(text, expected):
    assert [each for each in signed(statements(text)) if each.startswith("ac:")] == [expected]
