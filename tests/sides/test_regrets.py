"""A state of things that somebody is glad of or sorry for."""

import pytest
from parsed import passages

from ingest.sides.reactions import felt
from ingest.sides.regrets import STATE


def states(text):
    read = passages(text)[-1]
    found = (claim for token in read.doc for claim in felt(token, read) if claim.leaning.manner == STATE)
    return [("+-"[claim.leaning.sign < 0], claim.leaning.aim.target.name) for claim in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta regrets that toy makers are exempt from tests.", [("-", "toy makers are exempt from tests")]),
        ("Meta is glad that the toy rules are voluntary.", [("+", "toy rules are voluntary")]),
        # of a long clause the subject
        (
            "Meta regrets that a rule of such weight for toys is being rushed through in the last days of a term without any "
            "word from makers of toys.",
            [("-", "rule of such weight for toys")],
        ),
        # the law that does it, where the text names one
        ("Meta is sorry that SB 53 leaves toys alone.", [("-", "California SB 53")]),
        ("Meta is pleased that the treaty keeps a role for toys.", [("+", "treaty")]),
        ("Meta is pleased that this report recommends tests.", [("+", "report")]),
        # what is left out is wanted
        ("Meta regrets that SB 53 is silent on toys.", []),
        ("Meta regrets that the rules do not cover toys.", []),
        ("Meta regrets that it is exempt.", []),
        # an act shows a side by itself, and not all that pleases is policy
        ("Meta is sorry that Congress repealed SB 53.", []),
        ("Meta is glad that its toys sell well.", []),
    ],
)
def test_what_somebody_is_glad_of_or_sorry_for(text, expected):
    assert states(text) == expected
