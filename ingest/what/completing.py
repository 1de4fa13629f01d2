"""What marked words cannot do without: "a law that bars makers | from filming children", for "a law that bars makers" is another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .preventing import is_kept_from

if TYPE_CHECKING:
    from spacy.tokens import Doc

NEAR = 4  # tokens from "from" to the verb that it marks


def kept_from(doc: Doc, start: int, end: int) -> int:
    """The end of tokens [start, end), or of what somebody is kept from doing where they end right before it."""
    if end >= len(doc) or doc[end].lower_ != "from":
        return end
    act = next((token for token in doc[end + 1 : end + 1 + NEAR] if token.tag_ == "VBG" and is_kept_from(token)), None)
    return act.right_edge.i + 1 if act is not None and start <= act.head.i < end else end
