"""Hyphens and dashes."""

import pytest

from ingest.training.tokenizer import blank


@pytest.fixture(scope="module")
def tokenize():
    nlp = blank()
    return lambda text: [token.text for token in nlp(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("pre-release tests", ["pre-release", "tests"]),
        ("AI-assisted", ["AI", "-", "assisted"]),
        ("re-election", ["re-election"]),
        ("red-teaming", ["red", "-", "teaming"]),
        ("advocates—many", ["advocates", "—", "many"]),
        ("said--well", ["said", "--", "well"]),
        ("Don't", ["Do", "n't"]),
    ],
)
def test_where_words_are_split(tokenize, text, tokens):
    assert tokenize(text) == tokens


@pytest.mark.parametrize("text", ["A pre-release, AI-assisted co-op—many of whom—“view” it: U.S.-China, 2023–24, $5m.", "e-mail x-ray"])
def test_the_shipped_pipeline_splits_alike(tokenize, nlp, text):
    assert tokenize(text) == [token.text for token in nlp.make_doc(text)]
