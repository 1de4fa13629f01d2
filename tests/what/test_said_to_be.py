"""A law is told again by what it is said to be."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    "text",
    [
        "The Chip Code is a package of AI rules proposed by Ada Quill.",
        "The Chip Code is a set of rules on AI labels introduced by Ada Quill.",
    ],
)
def test_a_bundle_is_the_law_that_it_is_said_to_be(text):
    assert signed(statements(text)) == ["Ada Quill + Chip Code"]


def test_a_bundle_of_its_own():
    assert "Ada Quill + Chip Code" not in signed(statements("The Chip Code is older than a package of AI rules proposed by Ada Quill."))
