"""Whether a bill told of by what it does can be the law that the title or the text names."""

import pytest
from parsed import passages, short, word

from ingest.what.targets import aim

RAISE = "GOP leaders debate the RAISE Act\n\n"
GAIN = "Meta slams the GAIN AI Act\n\n"


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        (f"{RAISE}Meta opposed a bill to tax farms.", "bill", None),
        (f"{RAISE}Meta opposed legislation banning cell phones.", "legislation", None),
        (f"{RAISE}Meta opposed a measure on casinos.", "measure", None),
        (f"{RAISE}Meta opposed a proposal that would tax farms.", "proposal", None),
        ("Lawmakers passed the RAISE Act. Meta opposed a proposal to tax farms.", "proposal", None),
        # on what the law's issues are, on AI at large, or on what the sentences that name it say
        (f"{RAISE}Meta opposed a bill to disclose more.", "bill", "in:ny-raise-act"),
        (f"{RAISE}Meta opposed a bill to regulate AI.", "bill", "in:ny-raise-act"),
        (f"{RAISE}Meta opposed a bill to help farms.\n\nThe RAISE Act would make farms safe.", "bill", "in:ny-raise-act"),
        (f"{GAIN}Meta opposed a measure that would limit its ability to sell chips.", "measure", "in:us-gain-ai-act"),
        # words that say only how far it has come
        (f"{RAISE}Meta opposed a bill that passed on Tuesday.", "bill", "in:ny-raise-act"),
        (f"{RAISE}Meta opposed a bill on Tuesday.", "bill", "in:ny-raise-act"),
        # of a law that is not listed nothing is known
        ("Ohio Senate approves SB 991\n\nMeta opposed a bill to tax farms.", "bill", "SB 991"),
    ],
)
def test_matters(text, noun, expected):
    read = passages(text)[1 if "\n\n" in text else 0]
    found = aim(word(read, noun), read)
    name = None if found is None else short(found.target.iri) or found.target.name
    if expected is None:
        assert name is None or "RAISE" not in name
        assert short(found and found.target.iri) != "in:ny-raise-act"
    else:
        assert name == expected


def test_an_event_is_none_of_itself():
    read = passages("What is the AI Moratorium Proposal?\n\nMeta opposed a proposal.")[-1]
    found = aim(word(read, "proposal"), read)
    assert found is None or found.target.name != "proposal of AI Moratorium Proposal"
