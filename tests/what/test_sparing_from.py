"""What is to be kept out of a law."""

import pytest

from ingest.what.sparing_from import spared_from, spared_of
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "marked", "target"),
    [
        ("Roe wants to exclude small labs from the toy act.", "small labs", "excluding small labs from the toy act"),
        ("Roe proposed to exempt open-source models from the AI Act.", "open-source models", "exemption for open source"),
        # the verb is marked as well, nothing is said of a law, it is denied, or others are blamed for it
        ("Roe wants to exclude small labs from the toy act.", "exclude small labs", None),
        ("Roe wants to exclude small labs.", "small labs", None),
        ("Roe does not exclude small labs from the toy act.", "small labs", None),
        ("Roe praised small labs from the start.", "small labs", None),
    ],
)
def test_the_sparing_is_meant(text: str, marked: str, target: str | None) -> None:
    read = one_passage(text)
    found = spared_from(list(under(read, marked)), read)
    assert (found and found.target.name) == target


def test_rules_that_something_is_kept_out_of() -> None:
    read = one_passage("Roe wants to exempt labs from the act and to save toys from the fire.")
    assert [rule.text for rule in spared_of(word(read, "exempt"))] == ["act"]
    assert spared_of(word(read, "save")) == []
