"""What a small parser takes wrongly and words alone put right: "the proposal to delay | the act was criticised | by Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .syntax import SUBJECTS, relation

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def mend(doc: Doc) -> None:
    """Give infinitives their objects back, and a second "that" its clause."""
    for token in list(doc):
        deed = _torn_from(token) if relation(token) in SUBJECTS else None
        if deed is not None:
            token.head, token.dep_ = deed, "obj"
        elif _is_second_that(token):
            token.head, token.dep_, token.tag_, token.pos_ = token.head.head, "mark", "IN", "SCONJ"


def _is_second_that(token: Token) -> bool:
    """True for the "that" of a second clause that is taken for a pointing word ("said that it works and | that | bills are needed")."""
    if token.lower_ != "that" or relation(token) != "det" or not token.i or token.nbor(-1).lower_ not in ("and", "but", "or"):
        return False
    before = token.doc[token.sent.start : token.i]
    return relation(token.head) in SUBJECTS and any(one.lower_ == "that" and relation(one) == "mark" for one in before)


def _torn_from(noun: Token) -> Token | None:
    """The infinitive right before the noun that an earlier subject of the same verb is told by, if it has no object of its own."""
    verb, start = noun.head, noun.left_edge.i
    deed = noun.doc[start - 1] if 1 < start < noun.head.i else None
    if deed is None or deed.tag_ != "VB" or relation(deed) != "acl" or noun.doc[start - 2].lower_ != "to":
        return None
    others = [other for other in verb.children if relation(other) in SUBJECTS and other.i < noun.i]
    own = [child for child in deed.children if child.i > deed.i]
    return deed if deed.head in others and not own else None
