"""What a small parser tears apart and words alone put together again: "the proposal to delay | the act was criticised | by Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .syntax import SUBJECTS, relation

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def mend(doc: Doc) -> None:
    """Give an infinitive its object back where the parser makes it a second subject of the verb behind it."""
    for noun in list(doc):
        deed = _torn_from(noun) if relation(noun) in SUBJECTS else None
        if deed is not None:
            noun.head = deed
            noun.dep_ = "obj"


def _torn_from(noun: Token) -> Token | None:
    """The infinitive right before the noun that an earlier subject of the same verb is told by, if it has no object of its own."""
    verb, start = noun.head, noun.left_edge.i
    deed = noun.doc[start - 1] if 1 < start < noun.head.i else None
    if deed is None or deed.tag_ != "VB" or relation(deed) != "acl" or noun.doc[start - 2].lower_ != "to":
        return None
    others = [other for other in verb.children if relation(other) in SUBJECTS and other.i < noun.i]
    own = [child for child in deed.children if child.i > deed.i]
    return deed if deed.head in others and not own else None
