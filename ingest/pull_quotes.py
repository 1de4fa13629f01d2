"""Quotations that a layout repeats on their own: whose they are is told where the text has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .passage import Passage, Quotation

FEWEST = 4  # words: fewer may be said twice


def is_pulled(quotation: Quotation, passage: Passage) -> bool:
    """True for a block that is only a quotation whose words the document has once more elsewhere."""
    outside = [token for token in passage.doc if not (quotation.start <= token.i < quotation.end or token.is_punct or token.is_space)]
    words = re.findall(r"[\w'’-]+", passage.words(quotation.start, quotation.end))
    if outside or len(words) < FEWEST:
        return False
    again = re.compile(r"[^\w'’-]+".join(map(re.escape, words)))
    return sum(1 for _ in again.finditer(passage.discourse.document.text)) > 1
