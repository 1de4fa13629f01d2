from pathlib import Path

import pytest

from ingest.training.stances.coded import Held, Unit, units
from ontology.errors import InputError

FULL = """# a remark
< The bill passed.
@ Ada Reed
[a The Chamber] called [x [b Ortega]'s bill] a gift, and we agree.
= a oppose x
= @ oppose x

Nothing [a the court] said changed that.
"""

BROKEN = (
    ("[a One] here\n[a Two] there\n", "line 1: 2 sentences"),
    ("[a One here\n", "line 1: a bracket stays open"),
    ("One] here\n", "line 1: a bracket closes"),
    ("[1] One here\n", "line 1: a bracket"),
    ("[a One] and [a another]\n", "line 1: mark a stands twice"),
    ("[a One] here\n= a likes a\n", "line 2: a stance line reads"),
    ("[a One] here\n= a support x\n", "line 2: x is no mark"),
    ("[a One] here\n= @ support a\n", "line 2: @ is no mark"),
    ("<\n[a One] here\n", "line 1: a bare < has nothing above"),
    ("[a One] here\n\n@\n[a Two] there\n", "line 3: a bare @ has nothing above"),
)


def written(folder: Path, text: str) -> Path:
    path = folder / "some.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_units_know_their_marks_and_stances(tmp_path: Path) -> None:
    first, second = units(written(tmp_path, FULL))
    assert {mark: first.text[start:end] for mark, (start, end) in first.marks.items()} == {
        "a": "The Chamber",
        "b": "Ortega",
        "x": "Ortega's bill",
    }
    assert (first.context, first.speaker) == ("The bill passed.", "Ada Reed")
    assert first.stances == (Held("a", "oppose", "x"), Held("@", "oppose", "x"))
    assert second == Unit("Nothing the court said changed that.", marks={"a": (8, 17)})


def test_a_bare_sign_takes_up_the_unit_above(tmp_path: Path) -> None:
    _, second, third = units(written(tmp_path, "@ Ada Reed\nWe [x move] on.\n\n<\n@\nSo be it.\n\n<\nShe left.\n"))
    assert (second.context, second.speaker) == ("We move on.", "Ada Reed")
    assert (third.context, third.speaker) == ("So be it.", "")


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_broken_unit_is_named_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        list(units(written(tmp_path, text)))


def test_the_sentences_that_the_encoder_learns_from_are_well_formed() -> None:
    folder = Path(__file__).parents[2] / "ingest" / "training" / "stances" / "sentences"
    found = {path.name: len(list(units(path))) for path in sorted(folder.glob("*.txt"))}
    assert sum(found.values()) >= 4000, found
