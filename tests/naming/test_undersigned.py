"""Who wrote an open letter that names no author."""

import pytest
from parsed import signed, statements

from ingest.naming.undersigned import undersigned


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We, the undersigned organisations, oppose it.", "undersigned organisations"),
        ("We, the 41 undersigned scientists and engineers, write to you.", "undersigned scientists and engineers"),
        ("We the undersigned call upon you to act.", "undersigned"),
        ("As parents, we, the undersigned parents of Ohio who care, ask you.", "undersigned parents of Ohio"),
        ("The undersigned organisations oppose it.", None),
        ("We oppose it.", None),
    ],
)
def test_what_they_call_themselves(text, expected):
    found = undersigned(text)
    assert (found and found.name) == expected


def test_we_are_the_undersigned_throughout():
    text = "We, the undersigned teachers, write to you about AI.\n\nWe oppose SB 53."
    assert signed(statements(text)) == ["undersigned teachers - in:ca-sb-53"]
    assert signed(statements(text, author="Meta")) == ["ac:meta - in:ca-sb-53"]
