"""Lemma tables: counted exceptions, and an index that is quick to look into."""

import pytest
import spacy
from spacy.lookups import Lookups
from spacy.tokens import Doc

from ingest.training import lemmas
from ontology.errors import InputError

WORDS = [
    ("We", "PRON", "we"),
    ("'ve", "AUX", "have"),
    ("me", "PRON", "I"),
    ("teh", "DET", "the"),
    ("of", "ADP", "of"),
    ("bills", "NOUN", "bill"),
]


def doc(rows):
    words, pos, found = zip(*rows, strict=True)
    return Doc(spacy.blank("en").vocab, words=words, pos=pos, lemmas=found)


@pytest.fixture
def wordnet(monkeypatch):
    """Three small tables in the place of WordNet's."""
    tables = Lookups()
    tables.add_table("lemma_rules", {"verb": [["s", ""]]})
    tables.add_table("lemma_index", {"verb": ["oppose", "back"]})
    tables.add_table("lemma_exc", {"verb": {"went": ["go"]}})
    monkeypatch.setattr(lemmas, "load_lookups", lambda lang, names: tables)


def test_a_closed_class_word_counts_when_seen_twice_or_its_own_lemma():
    assert lemmas.closed_class([doc(WORDS)]) == {"pron": {"we": ["we"]}, "adp": {"of": ["of"]}}
    found = lemmas.closed_class([doc(WORDS), doc(WORDS)])
    assert found["aux"] == {"'ve": ["have"]}
    assert found["pron"]["me"] == ["I"]
    assert found["det"] == {"teh": ["the"]}
    assert "noun" not in found


def test_the_most_frequent_lemma_wins():
    rows = [("'s", "AUX", "be")] * 3 + [("'s", "AUX", "have")] * 2
    assert lemmas.closed_class([doc(rows)]) == {"aux": {"'s": ["be"]}}


@pytest.mark.usefixtures("wordnet")
def test_wordnet_and_counts_together():
    tables = lemmas.of_wordnet([doc(WORDS)])
    exceptions = tables.get_table("lemma_exc")
    assert exceptions["verb"]["went"] == ["go"]
    assert exceptions["verb"]["co-starred"] == ["co-star"]
    assert exceptions["adp"] == {"of": ["of"]}
    assert set(tables.get_table("lemma_index")["verb"]) == {"oppose", "back"}


def test_no_wordnet_is_an_input_error(monkeypatch):
    def absent(lang, names):
        raise ValueError

    monkeypatch.setattr(lemmas, "load_lookups", absent)
    with pytest.raises(InputError, match="spacy-lookups-data"):
        lemmas.of_wordnet([])


def test_the_tables_of_a_pipeline(nlp):
    theirs = nlp.get_pipe("lemmatizer").lookups
    found = lemmas.of_pipeline(nlp)
    assert found.tables == theirs.tables
    index = found.get_table("lemma_index")
    assert all(isinstance(words, dict) for words in index.values())
    assert {part: list(words) for part, words in index.items()} == {
        part: list(words) for part, words in theirs.get_table("lemma_index").items()
    }
