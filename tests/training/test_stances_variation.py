import random

import pytest

from ingest.training.stances.coded import Held, Unit
from ingest.training.stances.variation import is_proper, names, varied

UNIT = Unit(
    "Meta and Ada Reed fought the bill that she wrote with Meta's help.",
    marks={"a": (0, 4), "b": (9, 17), "x": (25, 33), "b2": (39, 42), "c": (54, 65), "d": (54, 58)},
    stances=(Held("a", "oppose", "x"),),
)


def test_marks_move_with_the_names_that_are_replaced() -> None:
    found = varied(UNIT, ["the Union of Small Makers", "Bo Li"], random.Random(1), 1.0)
    words = {mark: found.text[start:end] for mark, (start, end) in found.marks.items()}
    assert words["x"] == "the bill"
    assert words["b2"] == "she"
    assert words["a"] != "Meta"
    assert words["c"] == f"{words['d']}'s help"
    assert found.stances == UNIT.stances


def test_nothing_is_replaced_without_need() -> None:
    assert varied(UNIT, ["Bo Li"], random.Random(1), 0.0) == UNIT


def test_the_pool_holds_proper_names_only() -> None:
    assert names([UNIT]) == ["Ada Reed", "Meta"]


@pytest.mark.parametrize(
    ("name", "proper"), [("Ada Reed", True), ("Friends of the Earth", True), ("the court", False), ("She", False), ("The Court", False)]
)
def test_proper_names(name: str, *, proper: bool) -> None:
    assert is_proper(name) is proper
