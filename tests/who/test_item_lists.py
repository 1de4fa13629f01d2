"""Whose words the items of a list are."""

import pytest

from ingest.who.item_lists import is_demanded, listed_by
from tests.parsed import passages

ITEMS = "\n\n- Require yearly audits of toys\n- Ban talking dolls"


@pytest.mark.parametrize(
    ("opening", "demanded", "whose"),
    [
        ("We urge the council to:", True, None),
        ("The council should:", True, None),
        ("Our demands are:", True, None),
        ("OpenAI proposes:", True, ["OpenAI"]),
        ("The council has passed many rules, including:", False, []),
        ("The bill would:", False, []),
        ("We have passed many rules, including:", False, None),
        ("Meta said:", False, None),
        ("At the summit, Meta committed to:", False, ["Meta Platforms"]),
        ("Five ideas:", False, None),
        ("The council met.", False, None),
    ],
)
def test_items(opening: str, demanded: bool, whose: list[str] | None) -> None:
    for read in passages(opening + ITEMS, author="Encode"):
        if read.block.role == "item":
            listed = listed_by(read)
            assert (None if listed is None else [one.actor.name for one in listed]) == whose
        if read.block.text.startswith("Require"):
            assert is_demanded(read.doc[0], read) is demanded


def test_the_list_ends_with_the_next_paragraph() -> None:
    *_, last = passages(f"The bill would:{ITEMS}\n\nWe like it.", author="Encode")
    assert listed_by(last) is None
    assert not last.discourse.others_list
