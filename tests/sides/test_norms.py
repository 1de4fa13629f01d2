"""How things should be, told of whatever the text is about."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Painters must have a say in how AI is used", "+ Painters having a say in how AI is used"),
        ("Nobody should be graded by an algorithm", "- being graded by an algorithm"),
        ("We should not depend on foreign AI makers", "- depending on foreign AI makers"),
        ("Norway should not be dependent on foreign AI", "- Norway being dependent on foreign AI"),
        ("No pupil should have to sit an AI exam alone", "- pupil having to sit an AI exam alone"),
        ("Fairness cannot be an afterthought in AI", "- Fairness being an afterthought in AI"),
        ("AI makers need to be held to account", "+ AI makers being held to account"),
        ("AI makers cannot be trusted with our letters", "- AI makers being trusted with our letters"),
        ("Trust means that nobody should be graded by a bot that runs on AI", "- being graded by a bot that runs on AI"),
        ("AI makers must be free to sell without needless rules", "- needless rules"),
    ],
)
def test_how_things_should_be(said, expected):
    assert list(signed(statements(f"“{said},” Meta said."))) == [f"ac:meta {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "“The AI market cannot be measured in dollars,” Meta said.",
        "“The AI figures should be available soon,” Meta said.",
        "“Nobody needs to be afraid of AI,” Meta said.",
        "“The AI results must have been wrong,” Meta said.",
        "“Painters must have a say in how paint is used,” Meta said.",
        "“Readers should know that AI is old,” Meta said.",
        "Painters must have a say in how AI is used.",
        "“Painters who must have AI at hand are busy,” Meta said.",
    ],
)
def test_what_nobody_wills(text):
    assert list(signed(statements(text))) == []


def test_what_the_law_says_others_must_do_is_no_wish_of_the_author():
    assert list(signed(statements("We sell AI. Makers must have a plan for AI by May.", author="Meta"))) == []
