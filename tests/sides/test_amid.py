"""What others think of a thing is set against what is done to it."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Despite support from OpenAI, the committee rejected SB 53.", "ac:openai + in:ca-sb-53"),
        ("Newsom vetoed SB 1047 despite support from Encode and EPIC.", "ac:epic + in:ca-sb-1047"),
        ("Newsom signed SB 53 over the objections of Meta.", "ac:meta - in:ca-sb-53"),
        ("The Senate passed SB 53 amid criticism from TechNet.", "ac:technet - in:ca-sb-53"),
    ],
)
def test_whose_support_is_told(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "The committee rejected SB 53 despite opposition from Meta.",  # to what is done
        "The committee rejected SB 53 despite support from Meta for SB 243.",
        "The committee did not reject SB 53 despite support from Meta.",
        "SB 53 was filed amid criticism of Meta.",
    ],
)
def test_what_tells_nothing_of_the_bill(text):
    assert not any(each.startswith("ac:meta") and each.endswith("in:ca-sb-53") for each in signed(statements(text)))


def test_a_headline_that_ends_there():
    assert signed(statements("The Senate rejected a bill from Wiener despite support")) is not None
