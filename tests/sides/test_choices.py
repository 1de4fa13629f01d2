"""Who says that somebody chose well or badly takes a side on what he did."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Governor Hochul made the right call by signing the RAISE Act,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("“Governor Newsom made the wrong decision in vetoing SB 1047,” Encode said.", "ac:encode + in:ca-sb-1047"),
        ("Meta said that the governor made the right choice to veto SB 1047.", "ac:meta - in:ca-sb-1047"),
        ("“The council did the right thing when it passed SB 53,” Meta said.", "ac:meta + in:ca-sb-53"),
        ("“Lawmakers got it wrong by passing SB 53,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("Meta said that Congress erred in repealing SB 53.", "ac:meta + in:ca-sb-53"),
        ("“We did not make a mistake by signing SB 53,” Meta said.", "ac:meta + in:ca-sb-53"),
        ("“The mayor made the right choice by pausing the chatbot rollout,” Meta said.", "ac:meta + pausing the chatbot rollout"),
    ],
)
def test_a_choice_is_judged(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "“The governor made a decision by signing SB 53,” Meta said.",
        "“The team made a mistake in reading SB 53,” Meta said.",
        "“Parents do the right thing by asking,” Meta said of SB 53.",
    ],
)
def test_a_choice_without_a_verdict_or_a_deed(text):
    assert not any(each.startswith("ac:meta") for each in signed(statements(text)))
