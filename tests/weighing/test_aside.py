"""Who stands in a clause beside that of whoever takes the side."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Members of the Lords know this well, so today I speak to Amendment 12, which helps our painters.", "Members"),
        (
            "Ministers are meeting to press for tougher regulation, with Microsoft's Brad Smith testifying to senators "
            "and urging a new licensing agency to be created.",
            "Ministers + new",
        ),
        ("If it went ahead, Denver would be the first city in the country to ban facial recognition.", "Denver"),
        ("Backers of the bill cited the death of a teenage boy whose parents sued OpenAI for negligence.", "whose"),
        ("Parents who lost a child to suicide have sued chatbot companies like Character Technologies.", "Parents who"),
        (
            "Governor Hochul signed an order on May 3, requiring vendors to certify safeguards on fairness, privacy, and civil liberties "
            "- directly countering the White House's push to strip states of AI authority.",
            "liberties",
        ),
        (
            "SEN. ROE: Asked for three rules that he would write, Sam Altman urged the Senate to create an AI agency.",
            "ac:altman + three rules",
        ),
    ],
)
def test_who_takes_no_side(text, wrong):
    assert not [each for each in signed(read_together(text)) if each.startswith(wrong)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("While Meta opposes SB 53, OpenAI supports it.", ["ac:meta - in:ca-sb-53", "ac:openai + in:ca-sb-53"]),
        ("I support the AI bill that Senator Roe wrote.", ["Roe + AI bill"]),
        ("Acme opposes SB 53, with its lobbyists calling the bill a disaster.", ["lobbyists - in:ca-sb-53"]),
        (
            "California will ban facial recognition, Gavin Newsom announced.",
            ["ac:california + pr:facial-recognition-limits", "ac:newsom - facial recognition"],
        ),
        ("The ministry abandoned its draft AI law.", ["ministry - draft AI law"]),
        ("The Senate held a vote and approved audits of AI chatbots.", ["ac:us-senate + pr:third-party-audits"]),
        ("Denver was the first city in the country to ban facial recognition.", ["Denver - facial recognition"]),
    ],
)
def test_who_still_does(text, expected):
    assert list(signed(read_together(text))) == expected


def test_an_author_who_names_himself_speaks_as_we():
    text = "Anthropic was founded for AI safety, and so we support the AI bill."
    assert [each for each in signed(read_together(text, author="Anthropic")) if each.startswith("ac:anthropic + ")]
