"""Loading: the shipped pipeline once, others by name or path, and one line for what cannot parse."""

import shutil
from importlib.resources import files

import pytest
import spacy
from parsed import document

from ingest.extract import extract
from ingest.pipeline import load, name_of
from ontology.errors import InputError

TEXT = (
    "Anthropic Endorses SB 53\n\nAnthropic endorsed SB 53 on Monday, while Meta lobbied against the bill. "
    "“The RAISE Act would stifle startups,” said Joel Kaplan of Meta.\n"
)


def test_the_shipped_pipeline_is_loaded_once(nlp):
    assert load() is load()
    assert nlp is load()
    assert {"parser", "tagger", "lemmatizer"} <= set(nlp.pipe_names)


@pytest.mark.parametrize(
    ("text", "verb", "lemma"),
    [("States need rules.", "need", "need"), ("They pass laws.", "pass", "pass"), ("She needed it.", "needed", "need")],
)
def test_a_verb_that_ends_as_an_inflected_one_is_its_own_lemma(nlp, text, verb, lemma):
    assert [token.lemma_ for token in nlp(text) if token.text == verb] == [lemma]


def test_the_name_says_language_name_and_version(nlp):
    assert name_of(nlp) == f"en_{nlp.meta['name']} {nlp.meta['version']}"
    assert name_of(spacy.blank("en")).startswith("en_pipeline ")


@pytest.mark.parametrize(
    ("form", "verb"),
    [("gutted", "gut"), ("gutting", "gut"), ("axed", "axe"), ("lambasted", "lambaste"), ("greenlighted", "greenlight"), ("hated", "hate")],
)
def test_forms_of_the_lexicons_verbs(nlp, form, verb):
    (found,) = [token for token in nlp(f"They are {form} it." if form.endswith("ing") else f"They {form} it.") if token.text == form]
    assert found.lemma_ == verb


def test_the_shipped_pipeline_comes_with_its_license():
    folder = files("ingest").joinpath("model")
    assert folder.joinpath("LICENSE").is_file()
    assert folder.joinpath("ATTRIBUTION.md").is_file()


@pytest.mark.parametrize("name", ["en_core_web_nothing", "no such/place", "..", ""])
def test_a_pipeline_that_is_not_there(name):
    with pytest.raises(InputError) as caught:
        load(name)
    assert repr(name) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_no_pipeline(tmp_path):
    (tmp_path / "meta.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match="--model"):
        load(str(tmp_path))


def test_a_pipeline_with_a_component_that_is_not_installed(tmp_path, nlp):
    nlp.to_disk(tmp_path / "newer")
    config = tmp_path / "newer" / "config.cfg"
    config.write_text(config.read_text(encoding="utf-8").replace('factory = "parser"', 'factory = "strange_parser"'), encoding="utf-8")
    with pytest.raises(InputError, match="--model"):
        load(str(tmp_path / "newer"))


@pytest.mark.parametrize(
    ("components", "missing"),
    [((), "no parser and no lemmatizer"), (("sentencizer",), "no parser and no lemmatizer"), (("lemmatizer",), "no parser;")],
)
def test_a_pipeline_without_a_parser(tmp_path, components, missing):
    nlp = spacy.blank("en")
    for name in components:
        nlp.add_pipe(name, config={"mode": "rule"} if name == "lemmatizer" else {})
    if "lemmatizer" in components:
        lookups = load().get_pipe("lemmatizer").lookups
        nlp.get_pipe("lemmatizer").initialize(lookups=lookups)
    nlp.to_disk(tmp_path / "bare")
    with pytest.raises(InputError) as caught:
        load(str(tmp_path / "bare"))
    assert missing in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_pipeline_saved_to_a_folder_reads_the_same(tmp_path, nlp):
    nlp.to_disk(tmp_path / "saved")
    other = load(str(tmp_path / "saved"))
    assert other is not nlp
    assert other is load(str(tmp_path / "saved"))
    assert name_of(other) == name_of(nlp)
    found = tuple(extract(document(TEXT), nlp=other))
    assert found == tuple(extract(document(TEXT), nlp=nlp))
    assert len(found) >= 3


def test_a_damaged_pipeline_is_an_input_error(tmp_path, nlp):
    nlp.to_disk(tmp_path / "torn")
    shutil.rmtree(tmp_path / "torn" / "parser")
    with pytest.raises(InputError, match="--model"):
        load(str(tmp_path / "torn"))
