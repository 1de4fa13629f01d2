"""What a provision keeps states from doing, as an idea."""

import pytest
from parsed import passages, short, statements, word

from ingest.what.preventing import barred


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Meta opposes an amendment that would bar states from regulating AI.", "amendment", "pr:federal-preemption"),
        ("Meta opposes a plan to bar states from regulating AI.", "plan", "pr:federal-preemption"),
        ("Meta opposes a provision that would ban states from enforcing AI laws.", "provision", "pr:state-law-moratorium"),
        # the clause says what the provision does, not the bill that holds it
        (
            "Meta urged the Senate to drop a provision in the tax bill that would bar states from regulating AI.",
            "provision",
            "pr:federal-preemption",
        ),
        ("Meta urged the Senate to drop a part included in the tax bill that would overrule state AI laws.", "part", None),
        ("Meta opposes a provision included in the tax bill that would overrule state AI laws.", "provision", "pr:federal-preemption"),
        (
            "Meta urged us to cut a provision included in the panel's text of the tax bill that would overrule state and local AI laws.",
            "provision",
            "pr:federal-preemption",
        ),
        # a bill is itself
        ("Meta opposes a bill that would bar states from regulating AI.", "bill", None),
        ("Meta opposes an amendment that would bar makers from selling toys.", "amendment", None),
        ("Meta opposes an amendment that would ask states to regulate AI.", "amendment", None),
    ],
)
def test_what_is_barred(text, noun, expected):
    read = passages(text)[-1]
    found = barred(word(read, noun), read)
    assert (short(found[0]) if found else None) == expected


def test_the_amendment_goes_on_as_its_idea():
    told = statements("Ted Cruz offered an amendment that would bar states from regulating AI. Meta opposed the amendment.")
    assert {short(each.target.iri) for each in told} == {"pr:federal-preemption"}
