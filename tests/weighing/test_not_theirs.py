"""Sides that only seem to be somebody's: the addressee's, the owner's against what is his, a spokesman's for his own body."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Congress: Don't Let Chatbots Raise Our Kids", "ac:us-congress"),
        ("Senate: Reject the AI moratorium", "Senate"),
        ("President Trump's executive order aimed at blocking states from crafting AI rules could be illegal.", "ac:trump"),
        ("“The Widget Club strongly encourages voters to call Congress about AI,” said Jane Roe, head of the Widget Club.", "Jane Roe +"),
        ("The order echoes many of the usual industry talking points – that a patchwork of rules threatens innovation.", "usual"),
        ("By doing so, the EU is giving companies more time to adapt to the new AI rules, Euronews said.", "Euronews"),
        ("Meta leaders say they were pressed to drop the restrictions.", "Meta"),
        ("Startups complain of having to follow fifty state AI laws.", "startups +"),
    ],
)
def test_whose_side_it_is_not(text, wrong):
    assert not [each for each in signed(read_together(text)) if each.startswith(wrong)]


def test_this_approach_is_what_the_same_one_asked_for():
    text = "We think Congress should pass a federal AI law. This approach will allow our startups to grow."
    found = read_together(text, author="Cohere")
    assert {one.target.name for one in found} == {found[0].target.name}


@pytest.mark.parametrize(
    "text", ["The AI proposal would weaken the rights of nurses.", "The draft AI code would erode the trust of patients."]
)
def test_who_writes_of_harm_that_a_plan_would_do_is_against_it(text):
    assert [one.stance.value for one in read_together(text, author="Public Citizen")] == ["oppose"]
