"""What a predicate shows when it is negated, set aside, asked or coordinated."""

import pytest
from parsed import signed, statements

from ontology.model import Certainty


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Meta supports SB 53.", "+"),
        ("Meta does not support SB 53.", "-"),
        ("Meta will not support SB 53.", "-"),
        ("Meta would not support SB 53.", "-"),
        ("Meta cannot support SB 53.", "-"),
        ("Meta never supported SB 53.", "-"),
        ("Meta will not sign SB 53.", "-"),
        ("Meta has not supported SB 53.", ""),
        ("Meta did not sign SB 53.", ""),
        ("Meta does not oppose SB 53.", ""),
        ("Meta did not oppose SB 53.", ""),
        ("Meta neither supports nor opposes SB 53.", ""),
        ("Meta has not yet endorsed SB 53.", ""),
        ("Meta stopped short of endorsing SB 53.", ""),
        ("Meta denied that it opposes SB 53.", ""),
        ("No company opposes SB 53.", ""),
        ("Does Meta oppose SB 53?", ""),
        ("Why does Meta oppose SB 53?", ""),
    ],
)
def test_negation_and_questions(text, sign):
    assert signed(statements(text)) == ([f"ac:meta {sign} in:ca-sb-53"] if sign else [])


def test_a_refusal_is_weaker_than_opposition():
    (refused,), (opposed,) = statements("Meta does not support SB 53."), statements("Meta opposes SB 53.")
    assert -1 < opposed.intensity < refused.intensity < 0
    assert refused.confidence < opposed.confidence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta opposes SB 53 but supports the RAISE Act.", ["ac:meta - in:ca-sb-53", "ac:meta + in:ny-raise-act"]),
        ("Meta opposes SB 53; Anthropic supports it.", ["ac:meta - in:ca-sb-53", "ac:anthropic + in:ca-sb-53"]),
        ("Meta and Google oppose SB 53.", ["ac:meta - in:ca-sb-53", "ac:google - in:ca-sb-53"]),
        ("Meta opposes SB 53 and the RAISE Act.", ["ac:meta - in:ca-sb-53", "ac:meta - in:ny-raise-act"]),
        ("Rather than support SB 53, Meta backed the RAISE Act.", ["ac:meta + in:ny-raise-act"]),
        ("Meta supports SB 53 without endorsing the RAISE Act.", ["ac:meta + in:ca-sb-53"]),
        pytest.param(
            *("SB 53 was criticized by Meta but endorsed by Google.", ["ac:meta - in:ca-sb-53", "ac:google + in:ca-sb-53"]),
            marks=pytest.mark.xfail(reason="a joined participle without its own auxiliary is not passive", strict=True),
        ),
    ],
)
def test_each_predicate_keeps_its_holder_and_target(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Meta opposes SB 53.", Certainty.CERTAIN),
        ("Meta reportedly opposes SB 53.", Certainty.PROBABLE),
        ("Meta may oppose SB 53.", Certainty.POSSIBLE),
        ("The vote is lost if Meta opposes SB 53.", Certainty.HYPOTHETICAL),
        ("Meta was asked whether it opposes SB 53.", Certainty.HYPOTHETICAL),
    ],
)
def test_certainty_of_statements(text, certainty):
    (found,) = statements(text)
    assert found.certainty is certainty


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Newsom was urged to veto SB 53.", marks=pytest.mark.xfail(reason="who is urged need not agree", strict=True)),
        pytest.param("Few companies support SB 53.", marks=pytest.mark.xfail(reason="few is close to none", strict=True)),
        "Nobody at Meta supports SB 53.",
        "Meta complied with SB 53.",
        "Meta read SB 53 on Monday.",
    ],
)
def test_sentences_in_which_nobody_takes_a_side(text):
    assert signed(statements(text)) == []
