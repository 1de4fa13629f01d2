"""What somebody calls the answer to a problem he is for, and against what he says is none."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The answer is not SB 53,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The only sensible course is to pass SB 53,” Meta said.", "ac:meta + in:ca-sb-53"),
        ("“Our first recommendation is to repeal SB 53,” Meta said.", "ac:meta - in:ca-sb-53"),
        ("“The right response to AI fraud is the RAISE Act,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("“The way to trust in AI is through the RAISE Act,” Encode said.", "ac:encode + in:ny-raise-act"),
        ("“The best remedy for AI bias is an appeals tribunal,” Encode said.", "ac:encode + appeals tribunal"),
    ],
)
def test_an_answer_is_wanted(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "“The answer is complicated,” Meta said of SB 53.",
        "“The best way to learn is to say that AI rules are hard,” Meta said.",
        "“The way SB 53 works is by fines,” Meta said.",
        "“The way to Sacramento is through Davis,” Meta said of SB 53.",
        "“An answer to AI fraud is a question of time,” Meta said.",
    ],
)
def test_what_names_no_answer(text):
    assert not any(each.startswith("ac:meta +") for each in signed(statements(text)))


def test_nobody_is_for_what_is_to_be_answered():
    found = signed(statements("“The best answer to AI fraud is a register of AI systems,” Encode said."))
    assert not any("fraud" in each for each in found)


def test_help_that_a_list_asks_for():
    text = "Our recommendations on AI are as follows:\n\n- Protect tenants from the harms of scoring.\n- Contact your senator."
    found = signed(statements(text, author="Quill Institute"))
    assert "Quill Institute + Protecting tenants from the harms of scoring" in found
    assert not any("senator" in each for each in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among the most troubling of these ideas is SB 53.", "ac:encode - in:ca-sb-53"),
        ("One of the worst proposals of the year is the RAISE Act.", "ac:encode - in:ny-raise-act"),
        ("“The most promising measure is SB 53,” Encode said.", "ac:encode + in:ca-sb-53"),
        ("Encode said that the worst part of the package is SB 53.", "ac:encode - in:ca-sb-53"),
    ],
)
def test_the_best_and_the_worst_are_judged(text, expected):
    assert expected in signed(statements(text, author="Encode"))


@pytest.mark.parametrize(
    "text",
    [
        "The most dangerous users of AI are the authors of SB 53.",
        "The most troubling idea is not SB 53.",
        "The latest proposal on AI is SB 53.",
        "The most promising idea that was dropped from the talks is SB 53.",
    ],
)
def test_what_ranks_no_idea(text):
    assert signed(statements(text, author="Encode")) == []
