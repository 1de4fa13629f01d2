"""How much or how long: what a phrase measures by is never what a stance is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .syntax import children

if TYPE_CHECKING:
    from spacy.tokens import Token

UNITS = WordSet("units")
LEFT = WordSet("left to go")  # "a week | left |"
# Nobody is for or against a season or a day ("spent the summer | fighting the bill").
SEASONS = WordSet("seasons")


def is_measure(noun: Token) -> bool:
    """True for a measure of time or money ("two decades", "years of talks", "$3 billion", "a week left"), whatever it measures."""
    counted = any(child.pos_ in ("NUM", "SYM") or (child.lemma_.lower() in LEFT and child.i > noun.i) for child in noun.children)
    lemma = noun.lemma_.lower()
    return lemma in SEASONS or (lemma in UNITS and (counted or not children(noun, "det", "nmod:poss")))
