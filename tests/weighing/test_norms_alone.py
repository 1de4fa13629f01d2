"""How things should be, where the encoder has a say."""

import pytest
from parsed import read_together, signed


def test_what_an_author_says_must_be_is_his_side_where_the_encoder_hears_one():
    text = "We speak for consumers. Teachers must have a voice in how schools buy AI."
    assert list(signed(read_together(text, author="Consumers United"))) == [
        "Consumers United + Teachers having a voice in how schools buy AI"
    ]
    told = "We speak for consumers. Makers must have a plan for AI by May."
    assert list(signed(read_together(told, author="Consumers United"))) == []


def test_the_encoder_s_own_target_goes_first():
    found = list(signed(read_together("“The state must stop using facial recognition,” Meta said.")))
    assert found == ["ac:meta - facial recognition"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Mr. Wu should be brought in to testify", "+ Mr. Wu being brought in to testify"),
        ("Norway should be consulted before any AI deal", "+ Norway being consulted before any AI deal"),
    ],
)
def test_what_is_asked_is_the_target_and_not_of_whom(said, expected):
    assert list(signed(read_together(f"“{said},” Meta said."))) == [f"ac:meta {expected}"]


def test_whom_it_is_asked_of_is_not_what_one_is_against():
    found = list(signed(read_together("“AI makers cannot be allowed to judge themselves,” Meta said.")))
    assert found == ["ac:meta - AI makers being allowed to judge themselves"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Poe warned that workers should not lose their jobs to AI.", "Ann Poe - workers losing their jobs to AI"),
        (
            "Ann Poe argued that makers without an AI permit should lose eligibility for grants and for state contracts.",
            "Ann Poe + makers without an AI permit losing eligibility for grants and for state contracts",
        ),
    ],
)
def test_the_whole_of_what_is_asked_is_the_target(text, expected):
    assert list(signed(read_together(text))) == [expected]
