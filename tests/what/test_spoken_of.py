"""Which of several policies a noun takes up."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what was called so before comes before a law that could be called so
        (
            "Encode backed the White House framework. It dislikes the RAISE Act. Meta opposes the framework.",
            "ac:meta - White House framework",
        ),
        ("Encode dislikes the NO FAKES Act. Meta opposes the framework.", "ac:meta - in:us-no-fakes-act"),
        # whatever sort of law the registry holds it for
        (
            "Encode likes the AI Liability Directive. Poe, who wrote the AI Act, left. Meta opposes the directive.",
            "ac:meta - in:eu-ai-liability-directive",
        ),
        # what is taken out of a law is not the law
        ("The House passed SB 1047. Despite changes to remove a plan for an AI fund, Meta opposes the bill.", "ac:meta - in:ca-sb-1047"),
        ("The House passed SB 1047. Despite calls to remove the toy plan, Meta opposes the plan.", "ac:meta - toy plan"),
        ("A bill on toys, known as the NO FAKES Act, is new. Meta opposes the bill.", "ac:meta - in:us-no-fakes-act"),
    ],
)
def test_what_is_taken_up(text, expected):
    assert signed(statements(text))[-1] == expected
