"""What a bill is called that a text describes before it names it."""

import pytest
from parsed import passages, short, word

from ingest.what.targets import aim


def meant(text, noun, nth=0):
    for read in passages(text):
        if noun in read.block.text:
            found = aim(word(read, noun, nth), read)
            return None if found is None else short(found.target.iri) or found.target.name
    return None


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        # beside the noun, whatever else is named
        ("SB 7 failed. Lawmakers voted 35-2 on the measure (SB 482).", "measure", "SB 482"),
        ("SB 7 failed. Lawmakers like the proposal, called the Clear Labels Act.", "proposal", "Clear Labels Act"),
        ("A bill on robots and toys, known as the Clear Labels Act, is new.", "bill", "Clear Labels Act"),
        ("Ohio lawmakers pass bill to curb robots\n\nMeta is glad of rules at last. The House had voted for SB 991.", "bill", "SB 991"),
        # the one law of the text: both places share somebody or something
        (
            "Gov. Ann Lee vetoed legislation that would bar chatbots.\n\nIn her message, Lee wrote that AB-9064 is a ban.",
            "legislation",
            "AB-9064",
        ),
        ("Ann Lee wrote a chatbot bill.\n\nSB 991 would fine chatbot makers.", "bill", "SB 991"),
        ("The measure has not moved.\n\nThe House voted on SB 991.", "measure", "SB 991"),
        ("Her bill has not moved.\n\nThe House voted on the Toy Chatbot Act.", "bill", "Toy Chatbot Act"),
        ("Ann Lee Vetoes Chatbot Bill\n\nMeta is glad. SB 991 would fine chatbot makers.", "Bill", "SB 991"),
        ("Ohio passed a bill on chatbots.\n\nUnder the Toy Chatbot Act, makers would pay.", "bill", "Toy Chatbot Act"),
        # below a title that names it, or means it
        ("Ohio governor signs AI law\n\nAnn Lee signed a bill that curbs robots.\n\nMeta fought SB 991 for months.", "bill", "SB 991"),
        ("Roe proposed legislation that would curb robots. The Robot Spending Act passed.", "legislation", "Robot Spending Act"),
        ("Ohio Senate approves SB 991\n\nLegislation that would fine chatbot makers is near.", "Legislation", "SB 991"),
    ],
)
def test_named_later(text, noun, expected):
    assert meant(text, noun) == expected


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Ann Lee signed a chatbot bill.\n\nBo Roe also filed SB 991, on chatbots.", "bill"),
        ("Ann Lee signed a budget bill.\n\nBo Roe filed SB 991, on chatbots.", "bill"),
        ("Ann Lee signed a budget bill.\n\nBo Roe filed SB 991, on chatbots. The House voted on SB 7.", "bill"),
        ("Unions want a chatbot bill.\n\nSB 991 would fine chatbot makers.", "bill"),
        ("Congress should pass a chatbot bill.\n\nSB 991 would fine chatbot makers.", "bill"),
        ("Ann Lee backs a federal chatbot bill.\n\nSB 991 would fine chatbot makers.", "bill"),
        ("Roe has urged legislation that would curb robots. The Robot Spending Act passed.", "legislation"),
        ("Scraping is against the law.\n\nSB 991 would fine chatbot makers.", "law"),
        ("Lawmakers stripped the chatbot measure from SB 991, which was on chatbots.", "measure"),
        ("Ohio passed a chatbot bill.\n\nUnder the Trade Act, chatbot makers propose what they pay.", "bill"),
        ("Ann Lee wrote a chatbot bill.\n\nIt would amend the Trade Act, and Lee is proud.", "bill"),
    ],
)
def test_another_law_or_none(text, noun):
    assert meant(text, noun) not in ("SB 991", "Trade Act")
