"""What "the proposal" takes up."""

import pytest
from parsed import passages, short

from ingest.what.proposed import proposed

TEXT = "The House passed SB 53. Poe praised SB 53.\n\n"


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        (
            "The agency proposed a rule that would let users connect. Poe likes the proposal.",
            "proposal",
            "rule that would let users connect",
        ),
        ("The agency proposed a rule on robots, and Poe likes this proposal.", "proposal", "rule on robots"),
        ("The Commission proposed the AI Act. Poe likes its proposal.", "proposal", "in:eu-ai-act"),
        ("The agency recommended a rule on robots. Poe likes the recommendation.", "recommendation", "rule on robots"),
        # of another verb, another sentence, another thing
        ("The agency discussed a rule on robots. Poe likes the proposal.", "proposal", None),
        ("The agency proposed a rule on robots. It rained. Poe likes the proposal.", "proposal", None),
        ("The agency proposed a rule on robots. Poe likes a proposal.", "proposal", None),
        ("The agency proposed a rule on robots. Poe likes the proposal to ban them.", "proposal", None),
    ],
)
def test_what_was_proposed(text, noun, expected):
    read = passages(TEXT + text)[-1]
    found = proposed([token for token in read.doc if token.text == noun][-1], read)
    assert (None if found is None else short(found.iri) or found.name) == expected
