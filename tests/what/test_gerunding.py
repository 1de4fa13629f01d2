"""Forms in -ing."""

import pytest
from parsed import passages, under

from ingest.what.gerunding import gerund, named_as_deed


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("replace", "replacing"),
        ("set", "setting"),
        ("control", "controlling"),
        ("decide", "deciding"),
        ("die", "dying"),
        ("see", "seeing"),
        ("show", "showing"),
        ("offer", "offering"),
        ("serve", "serving"),
        ("be", "being"),
    ],
)
def test_gerund(lemma: str, expected: str) -> None:
    assert gerund(lemma) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("streamline toy permits", "streamlining toy permits"),
        ("cut the toy tax for makers", "cutting the toy tax for makers"),
        ("focus on uses of toys", "focusing on uses of toys"),
        ("draft and adopt new rules", "drafting and adopting new rules"),
        # no verb that stands alone, or one that the parser did not see
        ("fast-track toy permits", "fast-track toy permits"),
        ("test, label and publish toy models", "test, label and publish toy models"),
    ],
)
def test_deed_is_named_as_one(words: str, expected: str) -> None:
    read = passages(f"Meta urged ministers to {words}.")[-1]
    inside = under(read, words)
    assert named_as_deed(words, read, inside.start, inside.end) == expected


def test_what_is_named_as_a_deed_already_stays() -> None:
    read = passages("Meta urged ministers to delay the toy act.")[-1]
    inside = under(read, "delay the toy act")
    assert named_as_deed("delay of the toy act", read, inside.start, inside.end) == "delay of the toy act"
