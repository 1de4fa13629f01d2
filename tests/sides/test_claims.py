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
        ("SB 53 was criticized by Meta but endorsed by Google.", ["ac:meta - in:ca-sb-53", "ac:google + in:ca-sb-53"]),
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
        "Newsom was urged to veto SB 53.",
        "Few companies support SB 53.",
        "Nobody at Meta supports SB 53.",
        "Meta complied with SB 53.",
        "Meta read SB 53 on Monday.",
    ],
)
def test_sentences_in_which_nobody_takes_a_side(text):
    assert signed(statements(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta stopped supporting SB 53.", "ac:meta - in:ca-sb-53"),
        ("OpenAI urged Governor Newsom not to veto SB 53.", "ac:openai + in:ca-sb-53"),
        ("OpenAI opposes repealing SB 53.", "ac:openai + in:ca-sb-53"),
        ("Meta opposes Newsom's veto of SB 1047.", "ac:meta + in:ca-sb-1047 | ac:newsom - in:ca-sb-1047"),
        ("Meta supports Newsom's veto of SB 1047.", "ac:meta - in:ca-sb-1047 | ac:newsom - in:ca-sb-1047"),
        ("Meta opposes Google's opposition to SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta rejected criticism of SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta defended SB 53 against criticism from Google.", "ac:meta + in:ca-sb-53"),
        ("Meta warned against repealing SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta warned Congress not to repeal SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta fears the repeal of SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta welcomed the decision to repeal SB 53.", "ac:meta - in:ca-sb-53"),
        ("Meta attacked the critics of SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta criticized supporters of SB 53.", "ac:meta - in:ca-sb-53"),
        ("Meta said a veto of SB 53 would be a disaster.", "ac:meta + in:ca-sb-53"),
        ("Meta is no fan of SB 53.", "ac:meta - in:ca-sb-53"),
        ("Google, unlike Meta, opposes SB 53.", "ac:google - in:ca-sb-53"),
        ("SB 53 would reduce harm, Meta said.", "ac:meta + in:ca-sb-53"),
        ("SB 53 is hardly a disaster, Meta said.", "ac:meta + in:ca-sb-53"),
        ("Meta sued to block enforcement of SB 53.", "ac:meta - in:ca-sb-53"),
        ("Meta opposes weakening SB 53.", "ac:meta + in:ca-sb-53"),
        ("Jack Clark told Meta that SB 53 is a breakthrough.", "ac:jack-clark + in:ca-sb-53"),
    ],
)
def test_signs_through_several_words(text, expected):
    assert signed(statements(text)) == expected.split(" | ")


META, NOT_META = "ac:meta - in:ca-sb-53", "ac:meta + in:ca-sb-53"
# What once went wrong: sentences and what must not be read into them.
MISREAD = {
    "the infinitive under a negated verb is read on its own": [
        ("Meta did not try to kill SB 53.", META),
        ("Meta does not plan to oppose SB 53.", META),
        ("Meta does not want to repeal SB 53.", META),
        ("Meta would not vote to repeal SB 53.", META),
        ("Meta is not trying to block SB 53.", META),
        ("Meta never tried to block SB 53.", META),
        ("Meta does not support repealing SB 53.", META),
        ("Meta did not urge Newsom to veto SB 53.", META),
        ("Meta did not ask Congress to repeal SB 53.", "ac:us-congress - in:ca-sb-53"),
    ],
    "what is denied is read as said": [
        ("Meta denied opposing SB 53.", META),
        ("Meta denied trying to kill SB 53.", META),
        ("Meta said it is not true that SB 53 would stifle research.", META),
        ("Meta called SB 53 no mistake.", META),
    ],
    "what is wanted to be done to a thing is lost": [
        ("Meta wants SB 53 to be repealed.", NOT_META),
        ("Meta does not want SB 53 to be repealed.", META),
    ],
    "the act that is judged loses its sign": [
        ("Meta said vetoing SB 53 would be a disaster.", META),
        ("Meta said failing to pass SB 53 would be a disaster.", META),
        ("Meta supports SB 53's repeal.", NOT_META),
        ("Meta welcomed SB 1047's veto.", "ac:meta + in:ca-sb-1047"),
    ],
    "the gerund is given to the wrong doer": [
        ("Meta criticized Trump for delaying SB 53.", META),
        ("Meta blamed Google for killing SB 53.", META),
        ("Meta stopped Google from killing SB 53.", META),
    ],
    "an exception is read as a member": [
        ("Everyone but Meta supports SB 53.", NOT_META),
        ("Not Meta but Google opposes SB 53.", META),
        ("Not all AI companies oppose SB 53.", "ac:ai-developers - in:ca-sb-53"),
    ],
    "an act that failed is turned around": [("Meta failed to block SB 53.", NOT_META)],
    "what something else should come before is no wish": [
        ("“Before passing SB 53, we should wait for data,” Meta said.", NOT_META),
        ("“Before repealing SB 53, we should wait for data,” Meta said.", META),
    ],
}


@pytest.mark.parametrize(
    ("text", "misreading"),
    [pytest.param(text, misreading, id=f"{reason}: {text}") for reason, sentences in MISREAD.items() for text, misreading in sentences],
)
def test_what_must_not_be_read_into_a_sentence(text, misreading):
    assert misreading not in signed(statements(text))
