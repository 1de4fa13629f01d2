"""Our own sentences as texts for a parser to learn from."""

from random import Random

import pytest
import spacy

from ingest.training.own_texts import LONGEST, Parse, document, is_tree, texts, typeset
from ingest.training.stances.coded import Unit

CHAIN = [Unit("A one."), Unit("A two.", context="A one."), Unit("A three.", context="A two.")]


def test_what_stood_together_stays_together():
    found = texts([*CHAIN, Unit("B."), Unit("C."), Unit("D.", context="elsewhere")], Random(1))
    assert ["A one.", "A two.", "A three."] in found
    assert sorted(sentence for text in found for sentence in text) == ["A one.", "A three.", "A two.", "B.", "C.", "D."]
    assert all(len(text) <= 3 for text in found)


def test_long_documents_are_cut():
    chain = [Unit("S0.")] + [Unit(f"S{n}.", context=f"S{n - 1}.") for n in range(1, 2 * LONGEST)]
    assert sorted(map(len, texts(chain, Random(1)))) == [LONGEST, LONGEST]


def test_the_same_seed_gives_the_same_texts():
    assert texts(CHAIN, Random(3)) == texts(CHAIN, Random(3))


def test_marks_are_set_in_every_way():
    ways = {typeset('"It\'s bad," she said. "No."', Random(seed)) for seed in range(20)}
    assert ways == {'"It\'s bad," she said. "No."', "“It’s bad,” she said. “No.”"}
    assert '"It\'s"' in {typeset("“It’s”", Random(seed)) for seed in range(20)}


@pytest.mark.parametrize(
    ("heads", "expected"),
    [([2, 0, 2], True), ([0], True), ([0, 0], False), ([2, 1], False), ([0, 3, 2], False), ([2, 3, 0], True), ([], False)],
)
def test_trees(heads, expected):
    assert is_tree(heads) is expected


def test_a_document_of_two_sentences():
    one = Parse(("We", "agree", "."), (True, False, False), (2, 0, 2), ("nsubj", "ROOT", "punct"))
    doc = document(spacy.blank("en").vocab, [one, Parse(("No", "."), (False, False), (0, 1), ("ROOT", "ROOT"))])
    assert doc.text == "We agree. No. "
    assert [sentence.text for sentence in doc.sents] == ["We agree.", "No."]
    assert [(token.head.i, token.dep_) for token in doc] == [(1, "nsubj"), (1, "ROOT"), (1, "punct"), (3, "ROOT"), (3, "dep")]
