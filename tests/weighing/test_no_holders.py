"""Words that name nobody who could take a side."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("An open letter calls for a ban on AI toys.", set()),
        ("The new administration is cautioned against weakening SB 53.", set()),
        ("While all three are about AI, the E.O.s differ: “Preventing Woke AI in the Federal Government” is the third.", set()),
        ("These EOs seek to drive federal AI policy forward.", set()),
        ("The EFF opposes SB 53.", {"Electronic Frontier Foundation"}),
        ("The unions' letter opposes SB 53.", {"unions"}),
        ("Encode warned against SB 53.", {"Encode"}),
    ],
)
def test_who_holds_a_side(text: str, holders: set[str]) -> None:
    assert {one.actor.name for one in read_together(text)} == holders


def test_who_issued_an_order_is_not_what_is_revoked() -> None:
    told = read_together("Gavin Newsom revoked the AI order issued by former Governor Jerry Brown.")
    assert [one.target.name for one in told if one.actor.name == "Gavin Newsom"] == ["AI order issued by former Governor Jerry Brown"]
