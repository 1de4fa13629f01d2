"""Coded sentences of treebanks, marked by digest and characters."""

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from ingest.training.stances.coded import Held
from ingest.training.stances.standoff import COLUMNS, SHIPPED, digest, treebank, units
from ontology.errors import InputError

FIRST, SECOND = "The senate passed the bill.", "Meta fought it."
KNOWN = {digest(FIRST): FIRST, digest(SECOND): SECOND}


def table(tmp_path, *rows):
    path = tmp_path / "coded.tsv"
    path.write_text("".join("\t".join(row) + "\n" for row in (COLUMNS, *rows)), encoding="utf-8")
    return path


def test_a_row_is_a_unit(tmp_path):
    rows = (
        (digest(FIRST), "", "", "a=0:10 x=18:26", "a support x"),
        (digest(SECOND), digest(FIRST), "Ann", "a=0:4 x=12:14", "a oppose x; @ support a"),
    )
    first, second = units(table(tmp_path, *rows), KNOWN)
    assert (first.text, first.context, first.speaker) == (FIRST, "", "")
    assert [FIRST[start:end] for start, end in first.marks.values()] == ["The senate", "the bill"]
    assert first.stances == (Held("a", "support", "x"),)
    assert (second.context, second.speaker) == (FIRST, "Ann")
    assert second.stances == (Held("a", "oppose", "x"), Held("@", "support", "a"))


def test_sentences_that_are_not_there_are_left_out(tmp_path):
    assert list(units(table(tmp_path, (digest("Elsewhere."), "", "", "a=0:4", "")), KNOWN)) == []


@pytest.mark.parametrize(
    ("marks", "stances", "told"),
    [
        ("a=0:99", "", "a=0:99 is no mark"),
        ("a=4:4", "", "a=4:4 is no mark"),
        ("a0:4", "", "a0:4 is no mark"),
        ("a=0:10", "a likes a", "'a likes a' is no stance"),
        ("a=0:10", "a oppose x", "'a oppose x' is no stance"),
        ("a=0:10", "@ oppose a", "'@ oppose a' is no stance"),
    ],
)
def test_a_broken_row_is_named(tmp_path, marks, stances, told):
    with pytest.raises(InputError, match="line 2") as problem:
        list(units(table(tmp_path, (digest(FIRST), "", "", marks, stances)), KNOWN))
    assert told in str(problem.value)


def test_a_treebank_is_known_by_its_sentences(tmp_path):
    doc = Doc(
        spacy.blank("en").vocab,
        words=["It", "failed", ".", "So", "be", "it", "."],
        sent_starts=[True, False, False, True, False, False, False],
    )
    DocBin(docs=[doc]).to_disk(tmp_path / "ewt_x.spacy")
    assert set(treebank([tmp_path / "ewt_x.spacy"]).values()) == {"It failed .", "So be it ."}


def test_the_shipped_table_names_no_text():
    rows = [line.split("\t") for line in SHIPPED.read_text(encoding="utf-8").splitlines()]
    assert tuple(rows[0]) == COLUMNS
    assert all(len(row) == len(COLUMNS) and len(row[0]) == 16 and len(row[1]) in (0, 16) for row in rows[1:])
    assert all(part.partition("=")[2].replace(":", "").isdigit() for row in rows[1:] for part in row[3].split())
