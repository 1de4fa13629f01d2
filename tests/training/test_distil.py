"""The third stage of training, on a handful of sentences."""

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from thinc.api import Config

from ingest.training.distil import DISTIL, main
from ingest.training.parser import DEV, TOKENIZER, TRAIN, refined

TEXTS = ("Anthropic endorsed the bill on Monday.", "Meta opposed it, and senators who backed it weren't pleased.", "We support the act.")


def test_the_third_stage_changes_nothing_but_the_training():
    changes = Config().from_disk(DISTIL, interpolate=False)
    assert list(changes) == ["training"]
    whole = refined().merge(changes)
    assert whole["training"]["optimizer"]["learn_rate"]["total_steps"] >= whole["training"]["max_steps"]


@pytest.mark.slow
def test_a_short_training_goes_on_from_a_pipeline(nlp, tmp_path, capsys):
    data = tmp_path / "data"
    data.mkdir()
    docs = [Doc.from_docs([nlp(text) for text in TEXTS])] * 20
    for name in (*TRAIN, *DEV, "pud.spacy", "own.spacy"):
        DocBin(docs=docs if name in (*TRAIN, "own.spacy") else docs[:1]).to_disk(data / name)
    spacy.blank("en").to_disk(data / TOKENIZER)
    nlp.to_disk(tmp_path / "first")
    first = str(tmp_path / "first")
    options = ["--data", str(data), "--first", first, "--own", str(data / "own.spacy"), "--out", str(tmp_path / "out"), "--tables", first]
    assert main([*options, "--steps", "4"]) == 0
    assert "LAS" in capsys.readouterr().out
    made = spacy.load(tmp_path / "out" / "model")
    assert made.pipe_names == nlp.pipe_names
    assert all(token.pos_ and token.dep_ and token.lemma_ for token in made(TEXTS[0]))


def test_what_is_missing_is_named(tmp_path, capsys):
    options = [
        "--data",
        str(tmp_path),
        "--first",
        str(tmp_path / "none"),
        "--own",
        str(tmp_path / "own.spacy"),
        "--out",
        str(tmp_path / "out"),
    ]
    assert main(options) == 2
    assert "own.spacy" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
