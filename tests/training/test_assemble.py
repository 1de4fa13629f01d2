"""The folder that is shipped."""

import json

import pytest
import spacy

from ingest.training import lemmas
from ingest.training.assemble import assemble
from ontology.errors import InputError

TEXT = "Lawmakers weren't backing the bills, she said."


@pytest.fixture
def trained(nlp, tmp_path):
    """What training leaves: the components that are learnt."""
    nlp.to_disk(tmp_path / "trained", exclude=["lemmatizer"])
    learnt = spacy.load(tmp_path / "trained", exclude=["lemmatizer"])
    learnt.config["paths"]["train"] = "corpus/train"
    learnt.to_disk(tmp_path / "learnt")
    return tmp_path / "learnt"


def test_the_assembled_pipeline_lemmatizes_and_parses(nlp, trained, tmp_path):
    assemble(trained, tmp_path / "out", lemmas.of_pipeline(nlp))
    made = spacy.load(tmp_path / "out")
    assert made.pipe_names == ["tok2vec", "tagger", "morphologizer", "lemmatizer", "parser"]
    assert [(t.text, t.lemma_, t.dep_, t.head.i) for t in made(TEXT)] == [(t.text, t.lemma_, t.dep_, t.head.i) for t in nlp(TEXT)]
    assert made.config["paths"]["train"] is None
    assert made.config["initialize"]["before_init"] is None


def test_it_says_what_it_is_and_under_which_license(nlp, trained, tmp_path):
    assemble(trained, tmp_path / "out", lemmas.of_pipeline(nlp))
    meta = json.loads((tmp_path / "out" / "meta.json").read_text(encoding="utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"
    assert len(meta["sources"]) == 4
    assert "CC-BY-SA-4.0" in (tmp_path / "out" / "LICENSE").read_text(encoding="utf-8")
    assert "WordNet" in (tmp_path / "out" / "ATTRIBUTION.md").read_text(encoding="utf-8")


def test_a_folder_in_use_is_left_alone(nlp, trained, tmp_path):
    kept = tmp_path / "out" / "notes.txt"
    kept.parent.mkdir()
    kept.write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="not empty"):
        assemble(trained, tmp_path / "out", lemmas.of_pipeline(nlp))
    assert [path.name for path in kept.parent.iterdir()] == ["notes.txt"]
