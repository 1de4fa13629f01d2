"""The table of the reading benchmark: what counts as short, and what it says where there is nothing to measure on."""

import json

import pytest

from tests.benchmarks import coded, gold, offsets, reading
from tests.benchmarks.row import Row, table

TEXT = "Senator Ruth Ortega supports the AI Act.\n\nThe committee meets on Tuesday."


@pytest.fixture
def passages(tmp_path):
    """A file with one coded passage of our own, and one without a stance."""
    text = TEXT.split("\n\n")[0]
    statement = {"actor": "Ruth Ortega", "target": "AI Act", "stance": "support", "start": 0, "end": len(text)}
    rows = [
        {"id": "X1", "date": "2026-05-01", "genre": "news", "doc_author": None, "text": TEXT, "statements": [statement]},
        {
            "id": "X2",
            "date": "2026-05-01",
            "genre": "negative_news",
            "doc_author": None,
            "text": "The bill is long.",
            "statements": [],
        },
    ]
    path = tmp_path / "passages.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("ours", "at_most", "short"),
    [(0.65, False, False), (0.6451, False, False), (0.64, False, True), (0.7, True, True), (0.65, True, False), (None, False, False)],
)
def test_short(ours, at_most, short):
    row = Row("measure", 0.65, 0.8, ours, at_most=at_most)
    assert row.falls_short is short
    assert row.verdict == ("not measured" if ours is None else "short" if short else "ok")


def test_table_shows_what_nobody_asks_for_without_a_verdict():
    assert list(table([Row("extra", None, None, 0.5, beside="other 0.1")]))[1].split() == ["extra", "-", "-", "0.50", "other", "0.1"]


@pytest.mark.skipif(not coded.SCORER.is_file(), reason="no scorer beside this checkout")
def test_given_passages_are_one_set(passages):
    parts = gold.parts([passages])
    found = {row.measure: row for row in gold.rows(parts)}
    assert found["gold given, actor and stance, F1"].ours == 1
    assert found["gold given, with target, F1"].ours == 1
    assert found["statements in a stance-free passage, most of 1"].ours == 0


def test_every_span_is_checked(passages):
    found = offsets.exact([one.document for one in coded.passages(passages)])
    assert found.right == found.all >= 3


def test_nothing_to_measure_on(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(reading, "GOLD", tmp_path / "absent")
    monkeypatch.setattr(reading.seesaw, "SEESAW", tmp_path / "absent")
    monkeypatch.setattr(reading.polnear, "POLNEAR", tmp_path / "absent")
    assert reading.main([]) == 2
    assert reading.main(["--gold", str(tmp_path / "none.jsonl")]) == 2
    assert capsys.readouterr().err.count("\n") == 2
