"""Copies with other words of the same kind."""

import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import registry

from ingest.training.swaps import register, swappable, swaps

VOCAB = spacy.blank("en").vocab
ROWS = [
    ("Senators", "NOUN", "NNS", 1, "nsubj", "senator"),
    ("opposed", "VERB", "VBD", 1, "ROOT", "oppose"),
    ("two", "NUM", "CD", 3, "nummod", "two"),
    ("bills", "NOUN", "NNS", 1, "obj", "bill"),
    (".", "PUNCT", ".", 1, "punct", "."),
]
OTHER = [
    ("Groups", "NOUN", "NNS", 1, "nsubj", "group"),
    ("backed", "VERB", "VBD", 1, "ROOT", "back"),
    ("acts", "NOUN", "NNS", 1, "obj", "act"),
]
ALONE = [("Lawmakers", "NOUN", "NNS", 1, "nsubj", "lawmaker"), ("slept", "VERB", "VBD", 1, "ROOT", "sleep")]


def doc(rows):
    words, pos, tags, heads, deps, lemmas = zip(*rows, strict=True)
    return Doc(VOCAB, words=words, pos=pos, tags=tags, heads=heads, deps=deps, lemmas=lemmas)


def augmented(share, *texts, seed=0):
    """Each text as it comes out: first unchanged, then its copy."""
    nlp = spacy.blank("en")
    augment = swaps(share, seed)
    return [tuple(each.reference for each in augment(nlp, Example(nlp.make_doc(text.text), text))) for text in texts]


def words(doc):
    return [token.text for token in doc]


def test_the_text_itself_stays():
    ((first, copy),) = augmented(0.0, doc(ROWS))
    assert words(first) == words(copy) == [row[0] for row in ROWS]


def test_copies_keep_the_annotation_and_all_closed_words():
    pairs = augmented(1.0, *[doc(ROWS), doc(OTHER), doc(ALONE)] * 20)
    for first, copy in pairs:
        assert [(t.tag_, t.dep_, t.head.i) for t in first] == [(t.tag_, t.dep_, t.head.i) for t in copy]
        assert {(t.text, u.text) for t, u in zip(first, copy, strict=True) if t.pos_ in ("NUM", "PUNCT")} <= {("two", "two"), (".", ".")}
    assert len({copy.text for _, copy in pairs}) > 10


def test_words_are_swapped_with_their_lemmas_capitals_and_complements():
    rows = [row for text in (ROWS, OTHER, ALONE) for row in text]
    lemmas = {row[0]: row[5] for row in rows}
    for _, copy in augmented(1.0, *[doc(ROWS), doc(OTHER), doc(ALONE)] * 20):
        assert all(token.lemma_ == lemmas[token.text] for token in copy)
        assert copy[0].is_title
        assert (copy[1].text == "slept") is (len(copy) == 2)


def test_the_seed_decides():
    texts = [doc(ROWS), doc(OTHER)] * 10
    assert [words(copy) for _, copy in augmented(0.5, *texts)] == [words(copy) for _, copy in augmented(0.5, *texts)]
    assert [words(copy) for _, copy in augmented(0.5, *texts)] != [words(copy) for _, copy in augmented(0.5, *texts, seed=1)]


@pytest.mark.parametrize(
    ("form", "pos", "expected"),
    [("bill", "NOUN", True), ("Meta", "PROPN", True), ("AI", "PROPN", False), ("SB-53", "PROPN", False), ("of", "ADP", False)],
)
def test_what_may_be_swapped(form, pos, expected):
    assert swappable(Doc(VOCAB, words=[form], pos=[pos])[0]) is expected


def test_spacy_finds_it_by_name():
    register()
    assert registry.augmenters.get("stancegraph.swaps.v1") is swaps
