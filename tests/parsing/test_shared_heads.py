"""Which fields a group noun shares, and which words before it are holders of their own."""

import pytest
from parsed import one_passage, word

from ingest.parsing.shared_heads import first_field, is_field


@pytest.mark.parametrize(
    ("text", "group", "expected"),
    [
        ("Local housing, labor and disability groups hate it.", "groups", "Local housing, labor and disability groups"),
        ("It is backed by civil rights, privacy, and antitrust advocates.", "advocates", "civil rights, privacy, and antitrust advocates"),
        ("Tech and business groups hate it.", "groups", "Tech and business groups"),
        ("Critics, labor and faith groups hate it.", "groups", "labor and faith groups"),
        ("In Ohio, labor and arts groups hate it.", "groups", "labor and arts groups"),
        # others are named beside them
        ("Parents, teachers and privacy groups hate it.", "groups", None),
        ("Meta and consumer groups hate it.", "groups", None),
        ("Meta, labor and disability groups hate it.", "groups", "labor and disability groups"),
        ("Mayors of 50 cities, 40 state attorneys general, and 17 governors hate it.", "governors", None),
        ("The union and consumer groups hate it.", "groups", None),
        ("Privacy groups hate it.", "groups", None),
    ],
)
def test_first_field(text: str, group: str, expected: str | None) -> None:
    read = one_passage(text)
    noun = word(read.doc, group)
    start = first_field(noun, read.names)
    assert (None if start is None else noun.doc[start : noun.i + 1].text) == expected


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        ("Local housing, labor and disability groups hate it.", "labor", True),
        ("Local housing, labor and disability groups hate it.", "disability", False),
        ("The guild wants labor laws. Disability groups hate it.", "labor", False),
    ],
)
def test_is_field(text: str, field: str, expected: bool) -> None:
    read = one_passage(text)
    assert is_field(word(read.doc, field), read.names) is expected
