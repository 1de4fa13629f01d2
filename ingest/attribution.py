"""Who says it: the speaker of a clause, of words in quotation marks, or of a transcript's turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clauses import is_negated
from .lexicon import speech_verbs
from .mentions import Holder
from .passage import Passage
from .speakers import according_to, quoted_by, speakers, went_on
from .syntax import children, lemma, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

CONTENT = ("ccomp", "xcomp", "parataxis", "obj", "advcl", "dep", "acl")


@dataclass(frozen=True, slots=True)
class Speech:
    """The speakers of some words, and whether the words stand in quotation marks."""

    speakers: tuple[Holder, ...]
    quoted: bool


def speech(token: Token, passage: Passage) -> Speech | None:
    """Who says the clause that `token` heads, or None when the text itself says it."""
    quotation = passage.quotation(token)
    verb = _governing_speech(token)
    if verb is not None and (quotation is None or passage.quotation(verb) is None):
        found = speakers(verb, passage)
        if is_negated(verb) and verb.lemma_.lower() not in ("think", "believe", "feel"):
            return None
        if found:
            return Speech(tuple(found), quotation is not None)
    if quotation is not None:
        found = quoted_by(quotation, passage)
        return Speech(tuple(found), quoted=True) if found else None
    source = according_to(token, passage)
    if source:
        return Speech(tuple(source), quoted=False)
    turn = passage.discourse.turn
    if turn is not None:
        return Speech((turn,), quoted=True)
    going_on = went_on(token.sent, passage)
    return Speech(tuple(going_on), quoted=False) if going_on else None


def _governing_speech(token: Token) -> Token | None:
    current = token
    for _ in range(8):
        head = current.head
        if head.i == current.i:
            break
        if (
            lemma(head) in speech_verbs()
            and head.pos_ == "VERB"
            and relation(current) in CONTENT
            and not (relation(current) == "acl" and head.i > current.i)
        ):
            return head
        current = head
    said = [child for child in children(current, "parataxis") if lemma(child) in speech_verbs() and child.i != token.i]
    return said[-1] if (said and current.i != token.i) or (said and token.i < said[-1].i) else None
