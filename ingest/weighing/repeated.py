"""Targets parted by a preposition that is said again: "our support | for reforming the code and | for rules on dolls"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.parsing.syntax import children

if TYPE_CHECKING:
    from spacy.tokens import Token

LEADING = frozenset({"about", "against", "for", "of", "on", "to", "with"})
LONGEST = 20  # tokens


def repeated(inside: Sequence[Token]) -> list[Sequence[Token]]:
    """The marked tokens up to where the preposition before them comes again, then what stands behind it; alone where it does not."""
    marked = {token.i for token in inside}
    head = next((token for token in inside if token.head.i not in marked and token.pos_ in ("NOUN", "PROPN", "VERB")), None)
    own = None if head is None else _preposition(head)
    if head is None or own is None:
        return [inside]
    parts, last = [inside], inside
    for other in children(head, "conj"):
        again = _preposition(other)
        if (
            again is None
            or again.lower_ != own.lower_
            or (other.tag_ == "VBG") != (head.tag_ == "VBG")
            or not head.i < again.i < other.i
            or other.right_edge.i - again.i > LONGEST
        ):
            continue
        join = min((word.i for word in other.children if word.dep_ == "cc" or word.text == ","), default=again.i)
        parts[-1] = [token for token in last if token.i < join]
        last = [token for token in other.subtree if token.i > again.i and token.i <= other.right_edge.i]
        parts.append(last)
    return [part for part in parts if part]


def _preposition(word: Token) -> Token | None:
    """The preposition before a noun or a gerund."""
    marks = children(word, "case", *(["mark"] if word.tag_ == "VBG" else []))
    return next((mark for mark in marks if mark.i < word.i and mark.lower_ in LEADING), None)
