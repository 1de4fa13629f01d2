"""Clauses under "if" that are told to be untrue."""

import pytest
from parsed import parse, word

from ingest.parsing.counterfactual import counterfactual


@pytest.mark.parametrize(
    ("text", "verb", "mark"),
    [
        ("The law would pass if the company did not oppose it.", "oppose", "if"),
        ("If the company were not opposing the law, it would pass.", "opposing", "If"),
        ("Had the company not opposed the law, it would have passed.", "opposed", "Had"),
        ("If the company does not oppose the law, it will pass.", "oppose", ""),
        ("The law would pass because the company did not oppose it.", "oppose", ""),
        ("The company would not oppose the law.", "oppose", ""),
    ],
)
def test_counterfactual(text: str, verb: str, mark: str) -> None:
    found = counterfactual(word(parse(text), verb))
    assert ("" if found is None else found.text) == mark
