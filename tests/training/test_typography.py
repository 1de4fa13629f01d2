"""Copies with curly quotation marks and long dashes."""

from random import Random

import pytest

from ingest.training.conllu import Word
from ingest.training.typography import curly


def words(text):
    """Words of a text in which `_` stands where no space follows."""
    return tuple(Word(piece.rstrip("_"), not piece.endswith("_"), "", "X", "X", "", 0, "dep") for piece in text.split())


def text(found):
    return "".join(word.form + " " * word.space for word in found).strip()


class Always(Random):
    """Draws the same number every time."""

    def __init__(self, number):
        super().__init__()
        self.number = number

    def random(self):
        return self.number


@pytest.mark.parametrize(
    ("plain", "curled"),
    [
        ('"_ No_ ,_ " he said', "“No,” he said"),
        ("we_ 've heard it_ 's do_ n't", "we’ve heard it’s don’t"),
        ("the senators_ ' vote", "the senators’ vote"),
        ("AI_ -_ assisted", "AI-assisted"),
        ("'twas", "'twas"),
    ],
)
def test_quotation_marks_and_apostrophes(plain, curled):
    assert text(curly(words(plain), Always(0.0))) == curled


@pytest.mark.parametrize(("number", "expected"), [(0.0, "a—b"), (0.9, "a – b")])
@pytest.mark.parametrize("dash", ["-", "--", "---"])
def test_dashes(number, expected, dash):
    assert text(curly(words(f"a {dash} b"), Always(number))) == expected


def test_a_dash_at_the_start_stays():
    assert text(curly(words("- first"), Always(0.0))) == "- first"
