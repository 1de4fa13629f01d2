"""Scores from raw text."""

import pytest
from spacy.tokens import Doc, DocBin

from ingest.training.evaluate import HEADER, Scores, evaluate, gold, main, size, words_per_second

TEXT = "Anthropic endorsed the bill on Monday. Meta opposed it."


@pytest.fixture
def annotated(nlp):
    """A text as the shipped pipeline itself reads it."""
    return nlp(TEXT)


def changed(doc, **columns):
    """The same annotation with some columns replaced."""
    kept = {
        "heads": [token.head.i for token in doc],
        "deps": [token.dep_ for token in doc],
        "pos": [token.pos_ for token in doc],
        "lemmas": [token.lemma_ for token in doc],
    }
    return Doc(doc.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc], **{**kept, **columns})


def test_a_pipeline_agrees_with_itself(nlp, annotated):
    assert evaluate(nlp, [changed(annotated)]) == Scores(100.0, 100.0, 100.0, 100.0, 100.0, 100.0)


def test_a_wrong_label_costs_las_only(nlp, annotated):
    deps = [token.dep_ for token in annotated]
    deps[3] = "iobj"
    scores = evaluate(nlp, [changed(annotated, deps=deps)])
    assert scores.uas == 100.0
    assert scores.las < 100.0


def test_a_wrong_part_of_speech_costs_upos_only(nlp, annotated):
    pos = [token.pos_ for token in annotated]
    pos[3] = "ADV"
    scores = evaluate(nlp, [changed(annotated, pos=pos)])
    assert scores.upos < 100.0
    assert scores.las == 100.0


def test_other_words_cost_tokens(nlp):
    scores = evaluate(nlp, [Doc(nlp.vocab, words=["pre", "-", "release", "tests"], spaces=[False, False, True, False])])
    assert scores.tokens < 100.0


def test_a_line_stands_under_its_heading():
    line = Scores(99.85, 95.4, 96.0, 87.5, 83.6, 98.5).line("pud")
    assert len(line) == len(HEADER)
    assert line.split() == ["pud", "99.85", "95.40", "96.00", "87.50", "83.60", "98.50"]


def test_speed_and_size(nlp, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"0" * 500_000)
    assert size(tmp_path) == 0.5
    assert words_per_second(nlp, [TEXT] * 20) > 0


def test_the_command(nlp, annotated, tmp_path, capsys):
    path = tmp_path / "two.spacy"
    DocBin(docs=[changed(annotated)]).to_disk(path)
    nlp.to_disk(tmp_path / "model")
    assert [doc.text for doc in gold(nlp, path)] == [TEXT]
    assert main(["--model", str(tmp_path / "model"), "--data", str(path), str(path)]) == 0
    heading, *lines, last = capsys.readouterr().out.splitlines()
    assert heading == HEADER
    assert [line.split()[0] for line in lines] == ["two", "two"]
    assert "MB" in last
    assert "words per second" in last
