"""Every set of words is asked for by a rule, says by an example what it is for, and is no other set under a second name."""

import ast
import re
from pathlib import Path

import pytest

from ingest import lexicon
from ingest.lexicon import WordSet
from ingest.lexicon.word_sets import TABLES, word_sets

ROWS = [(table, row) for table in TABLES for row in lexicon.rows(table)]
WORD = re.compile(r"[a-z][a-z.]*(?:[ '-][a-z.]+)*")

every_set = pytest.mark.parametrize("row", [row for _, row in ROWS], ids=[row["set"] for _, row in ROWS])


def words(row):
    return row["words"].split(", ")


def asked_for():
    """The names by which the code makes its sets."""
    names = set()
    for path in Path(lexicon.__file__).parents[1].rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "WordSet":
                names |= {argument.value for argument in node.args}
    return names


@every_set
def test_words_are_in_order_and_stand_once(row):
    assert words(row) == sorted(set(words(row)))
    assert [word for word in words(row) if not WORD.fullmatch(word)] == []


@every_set
def test_the_example_holds_one_of_the_words(row):
    stems = {word[:3] for word in words(row)}
    assert any(word[:3] in stems for word in re.findall(r"[a-z]+", row["example"].lower())), row


@pytest.mark.parametrize("table", TABLES)
def test_sets_stand_in_order_of_their_names(table):
    names = [row["set"] for other, row in ROWS if other == table]
    assert names == sorted(names)


def test_no_set_stands_under_two_names():
    assert len(word_sets()) == len(ROWS) == len(set(word_sets().values()))


def test_every_set_is_asked_for_and_no_other():
    assert asked_for() == word_sets().keys()


def test_a_set_of_several_names_holds_the_words_of_all():
    claims = WordSet("writings", "pleadings")
    assert {"letter", "lawsuit"} <= claims
    assert "bill" not in claims
    assert len(claims) == len(WordSet("writings") | WordSet("pleadings")) == len(set(claims))
    assert {"letter", "bill"} & claims == {"letter"}


def test_an_unknown_name_is_an_error():
    with pytest.raises(KeyError, match="no such set"):
        _ = "word" in WordSet("no such set")
