"""Quotations by which nobody is heard: those that a layout repeats on their own, and a word or two that the author marks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage, Quotation

FEWEST = 4  # words: fewer may be said twice


def is_pulled(quotation: Quotation, passage: Passage) -> bool:
    """True for a block that is only a quotation whose words the document has once more elsewhere."""
    outside = [token for token in passage.doc if not (quotation.start <= token.i < quotation.end or token.is_punct or token.is_space)]
    return not outside and _is_repeated(passage.words(quotation.start, quotation.end), passage.discourse.document.text)


def is_scare_quote(quotation: Quotation, passage: Passage) -> bool:
    """True for a few words without a verb ("may not be considered “fair use”"): nobody goes on speaking behind them."""
    words = [token for token in passage.doc[quotation.start : quotation.end] if not token.is_punct]
    return len(words) < FEWEST and all(token.pos_ not in ("VERB", "AUX") for token in words)


@lru_cache(maxsize=4)
def _is_repeated(said: str, text: str) -> bool:
    """Asked for each clause of the quotation, and each answer is a search through the whole text."""
    words = re.findall(r"[\w'’-]+", said)
    again = re.compile(r"[^\w'’-]+".join(map(re.escape, words)))
    return len(words) >= FEWEST and sum(1 for _ in again.finditer(text)) > 1
