"""Who takes a side in his own clause takes none in the one beside it."""

import pytest
from parsed import read_together


def told(text, actor):
    return sorted(one.target.name for one in read_together(text) if one.actor.name == actor)


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        (
            "It says Peru is open to a ban on AI weapons, though not on AI, and Chile announced its support for a non-binding code.",
            "Chile",
            ["non-binding code"],
        ),
        ("While Meta praised the AI tax, Google backed the chip fund.", "Google", ["chip fund"]),
        ("Teachers rallied behind the AI tax, which would pay for labs, while nurses embraced the AI fund.", "nurses", ["AI fund"]),
        (
            "Teachers rallied behind the AI tax, which would pay for labs, while nurses embraced the AI fund, a plan that makes it easy.",
            "nurses",
            ["AI fund"],
        ),
        # who points back takes a side on both
        ("Meta praised the AI tax, and Google backed it with a new plan.", "Google", ["AI tax"]),
        ("Unions support the AI tax, but Google opposes the AI tax and the AI fund.", "Google", ["AI fund", "AI tax"]),
        (
            "Curfews on AI were backed by teachers, while nurses sponsored similar bills on AI.",
            "nurses",
            ["Curfews on AI", "similar bills on AI"],
        ),
    ],
)
def test_what_stands_in_the_clause_of_another(text, actor, expected):
    assert told(text, actor) == expected
