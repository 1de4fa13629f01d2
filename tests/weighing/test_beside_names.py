"""Whom words mean by the name that stands beside them."""

import pytest

from ingest.weighing.beside_names import named_beside, stands_before_bearers
from tests.parsed import passages, under


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The ads come from a super PAC called Leading the Future.", "a super PAC", "Leading the Future"),
        ("The ads come from a super PAC named Toys Forward.", "a super PAC named", "Toys Forward"),
        ("Jane Doe, Senior Campaigns and Policy Officer, opposed it.", "Senior Campaigns", "Jane Doe"),
        ("Acme Vice Chair and President Jane Doe opposed it.", "Acme Vice Chair", "Jane Doe"),
        ("Hollywood crew union IATSE dislikes the bill.", "Hollywood crew union IATSE", "IATSE"),
        ("The culture minister dislikes the bill.", "The culture minister", None),
    ],
)
def test_named_beside(text: str, words: str, name: str | None) -> None:
    read = passages(text)[-1]
    found = named_beside(under(read, words), read)
    assert (None if found is None else found.actor.name) == name


@pytest.mark.parametrize(("text", "words"), [("Acme cofounders Jane Doe and John Roe opposed it.", "Acme cofounders")])
def test_posts_of_those_named_behind_are_they_themselves(text: str, words: str) -> None:
    assert stands_before_bearers(under(passages(text)[-1], words))
