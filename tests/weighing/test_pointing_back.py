"""Words that only point back: “this bill” behind something else that the same one is against stays the bill that the text named."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council voted on the Toy Chatbot Act.\n\n“Constant monitoring is wrong,” the Velmora Foundation said of the act.\n\n"
            "“Children deserve safe toys. But this bill is deeply flawed.”",
            {"Constant monitoring", "Toy Chatbot Act"},
        ),
        (
            "Parents asked about the AI Homework Act.\n\n“Secret scoring of pupils is harmful,” the Teachers Guild said.\n\n"
            "“Pupils deserve better. This law misses the mark.”",
            {"Secret scoring of pupils", "AI Homework Act"},
        ),
    ],
)
def test_the_bill_is_the_one_named(text, expected):
    opposed = {one.target.name for one in read_together(text) if one.stance.value == "oppose"}
    assert opposed == expected


def test_what_nothing_names_is_what_the_same_one_spoke_of():
    text = "We think Congress should pass a federal AI law. This approach will allow our startups to grow."
    found = read_together(text, author="Cohere")
    assert {one.target.name for one in found} == {found[0].target.name}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("“We back the open letter on school chatbots. It is late. We will fight to get this bill passed,” said Ann Poe.", "bill"),
        ("Ann Poe slammed the lack of talks on AI bills. Poe told lawmakers that she considers the legislation a disaster.", "legislation"),
        ("“We back the Ohio chatbot bill. It is late. We will fight to get this bill passed,” said Ann Poe.", "Ohio chatbot bill"),
    ],
)
def test_a_bill_is_no_letter(text: str, last: str) -> None:
    assert read_together(text)[-1].target.name == last
