"""Policy matters that no entry covers, in the text's own words: a policy, a step, an event."""

import pytest
from parsed import passages, short, word

from ingest.what.targets import aim
from ontology.model import TargetKind


def test_a_policy_without_an_entry_keeps_its_words():
    read = passages("Meta opposes strict rules for toy makers.")[-1]
    found = aim(word(read, "rules"), read)
    assert found is not None
    assert (found.target.iri, found.target.name) == (None, "strict rules for toy makers")


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("SB 53 passed. Meta applauds the bold actions taken today by the state.", "actions", ("+", "in:ca-sb-53")),
        ("SB 53 passed. Meta welcomes this important step.", "step", ("+", "in:ca-sb-53")),
        ("SB 53 passed. Meta welcomes the governor's leadership.", "leadership", ("+", "in:ca-sb-53")),
        ("SB 53 and SB 1047 passed. Meta welcomes this important step.", "step", ("+", "important step")),
        ("SB 53 passed. Meta welcomes this step to open the market.", "step", None),
    ],
)
def test_a_step_is_the_one_instrument_that_the_text_is_about(text, noun, expected):
    read = passages(text)[-1]
    found = aim(word(read, noun), read)
    assert (None if found is None else ("+-"[found.sign < 0], short(found.target.iri) or found.target.name)) == expected


def test_an_event_is_named_by_what_the_text_is_about():
    read = passages("The RAISE Act Waits\n\nMeta views this delay as a victory.")[-1]
    found = aim(word(read, "delay"), read)
    assert found is not None
    assert found.target.kind is TargetKind.EVENT
    assert found.target.name.startswith("delay of ")
    assert "RAISE" in found.target.name
