"""Training, on a handful of sentences."""

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from spacy.util import load_config, load_model_from_config

from ingest.pipeline import load
from ingest.training.parser import CONFIG, DEV, TOKENIZER, TRAIN, main, refined

TEXTS = ("Anthropic endorsed the bill on Monday.", "Meta opposed it, and senators who backed it weren't pleased.", "We support the act.")


@pytest.fixture
def data(nlp, tmp_path):
    """A folder like that of the corpora, with three sentences as the shipped pipeline reads them."""
    folder = tmp_path / "data"
    folder.mkdir()
    docs = [Doc.from_docs([nlp(text) for text in TEXTS])] * 20
    for name in (*TRAIN, *DEV, "pud.spacy"):
        DocBin(docs=docs if name in TRAIN else docs[:1]).to_disk(folder / name)
    bare = spacy.blank("en")
    bare.to_disk(folder / TOKENIZER)
    return folder


def test_the_config_makes_a_pipeline_like_the_shipped_one():
    nlp = load_model_from_config(load_config(CONFIG), validate=True)
    assert nlp.pipe_names == [name for name in load().pipe_names if name != "lemmatizer"]


@pytest.mark.parametrize("config", [load_config(CONFIG), refined()], ids=["first", "second"])
def test_the_configs_name_no_place_and_fix_the_seed(config):
    whole = config.interpolate()
    assert set(whole["paths"].values()) == {None}
    assert whole["training"]["seed"] == whole["system"]["seed"] == 0
    assert whole["training"]["optimizer"]["learn_rate"]["total_steps"] >= whole["training"]["max_steps"]


def test_the_second_stage_goes_on_with_the_components_of_the_first():
    config = refined()
    assert list(config["components"]) == config["nlp"]["pipeline"] == load_config(CONFIG)["nlp"]["pipeline"]
    assert {tuple(component) for component in config["components"].values()} == {("source",)}
    assert config["corpora"]["dev"]["augmenter"] is None


@pytest.mark.slow
def test_a_short_training_makes_a_whole_pipeline(nlp, data, tmp_path, capsys):
    nlp.to_disk(tmp_path / "shipped")
    assert main(["--data", str(data), "--out", str(tmp_path / "out"), "--tables", str(tmp_path / "shipped"), "--steps", "4"]) == 0
    told = capsys.readouterr().out
    assert "pud" in told
    assert "LAS" in told
    made = spacy.load(tmp_path / "out" / "model")
    assert made.pipe_names == nlp.pipe_names
    assert all(token.pos_ and token.dep_ and token.lemma_ for token in made(TEXTS[0]))
    config = (tmp_path / "out" / "model" / "config.cfg").read_text(encoding="utf-8")
    assert str(tmp_path) not in config
    assert "stancegraph.swaps" not in config


def test_missing_texts_are_named(tmp_path, capsys):
    assert main(["--data", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "ewt_train.spacy" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
