"""Who wrote a letter that names no author."""

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
        ("Dear Chair Roe:\n\nI oppose it.\n\nSincerely,\n\nAda Poe\nPresident, Acme", "Ada Poe"),
        ("Dear Members of the Panel: I oppose it. Thank you, Rev. Dr. Ada B. Poe, Toledo, OH 43604", "Ada B. Poe"),
        ("To the Board\n\nI oppose it.\n\nThank you for your time and attention.\nAda Poe", "Ada Poe"),
        ("Dear Chair Roe:\n\nI oppose it.\n\nThank you, Chair Roe. I oppose it.", None),
        ("I oppose it.\n\nSincerely,\nAda Poe", None),
        ("Dear Roe: I oppose it.\n\nSincerely,\nAda Poe\n\nDear Roe: I back it.\n\nSincerely,\nBo Lind", None),
        ("Dear Roe: I oppose it.\n\nSincerely,\nAda Poe\n\n" + "The panel met. " * 30, None),
    ],
)
def test_what_they_call_themselves(text, expected):
    found = undersigned(text)
    assert (found and found.name) == expected


def test_we_are_the_undersigned_throughout():
    text = "We, the undersigned teachers, write to you about AI.\n\nWe oppose SB 53."
    assert signed(statements(text)) == ["undersigned teachers - in:ca-sb-53"]
    assert signed(statements(text, author="Meta")) == ["ac:meta - in:ca-sb-53"]


def test_i_am_who_signed():
    text = "Dear Chair Roe:\n\nI write about AI. I oppose SB 53.\n\nSincerely,\n\nAda Poe"
    assert signed(statements(text)) == ["Ada Poe - in:ca-sb-53"]
    assert signed(statements(text, author="Meta")) == ["ac:meta - in:ca-sb-53"]
