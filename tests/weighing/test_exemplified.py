"""A bare group gives way to those by whom it is exemplified."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Big toy makers such as Anthropic oppose SB 53.", {"Anthropic"}),
        ("Groups like Encode support SB 53.", {"Encode"}),
        ("Companies such as Anthropic support SB 53.", {"Anthropic"}),
        ("Agencies such as the Federal Trade Commission support SB 53.", {"Federal Trade Commission"}),
        ("SB 53 is opposed by big donors to Trump, like Marc Andreessen.", {"Marc Andreessen"}),
        # the other side, another target, or one by himself
        ("Toy makers oppose SB 53, and doll makers such as Anthropic support it.", {"Toy makers", "Anthropic"}),
        ("Unions oppose SB 53, the mayor said.", {"Unions"}),
        # counted or joined, they are more than their example
        ("A coalition of 40 unions, including the AFL-CIO, opposes SB 53.", {"coalition of 40 unions", "AFL-CIO"}),
    ],
)
def test_who_holds_a_side(text: str, holders: set[str]) -> None:
    assert {one.actor.name for one in read_together(text)} == holders
