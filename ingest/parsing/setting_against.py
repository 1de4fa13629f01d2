"""What is set against something: "audits, | not | moratoriums", "federal rules | instead of | a patchwork"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .closed_classes import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span, Token

MORE = frozenset("all because even if just least merely necessarily only simply solely that to yet".split())
PAIRS = frozenset({("instead", "of"), ("rather", "than"), ("and", "not"), (",", "not"), ("-", "not"), ("—", "not"), ("–", "not")})
NOMINAL = frozenset({"ADJ", "DET", "NOUN", "NUM", "PROPN", "VERB"})
CLAUSAL = frozenset({"as", "because", "but", "if", "or", "since", "so", "that", "to", "when", "which", "while", "who"})
AWAY = 3  # tokens between a target's words and what is set against it ("regulated federally | instead of")


def opens_contrast(token: Token) -> int:
    """The number of tokens that set the next words against those before, from this one on; 0 if it does not begin such a turn."""
    doc, place = token.doc, token.i
    if (doc[place : place + 1].text.lower(), doc[place + 1 : place + 2].text.lower()) not in PAIRS or place + 2 >= token.sent.end:
        return 0
    behind = doc[place + 2]
    nominal = behind.pos_ in NOMINAL and (behind.pos_ != "VERB" or behind.tag_ == "VBG")
    return 2 if nominal and behind.lower_ not in MORE else 0


def set_against(start: int, end: int, sentence: Span) -> Span | None:
    """The words set against those of tokens [start, end), up to the end of their phrase; None where nothing is."""
    doc = sentence.doc
    for place in range(max(start, sentence.start), min(end + AWAY, sentence.end - 2)):
        length = opens_contrast(doc[place])
        if place >= end and doc[place - 1].tag_ in FINITE:
            return None
        if length and place > start:
            return _phrase_from(place + length, sentence)
    return None


def _phrase_from(first: int, sentence: Span) -> Span | None:
    """From a token to the next mark, clause or finite verb; None where it turns out to be a clause."""
    doc = sentence.doc
    last = first
    while last < sentence.end and not doc[last].is_punct and doc[last].lower_ not in CLAUSAL:
        if doc[last].tag_ in FINITE and last > first:
            return None
        last += 1
    return doc[first:last] if last > first else None


def before_contrast(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to what is set against them; a "not" alone before a noun says only on which side they stand."""
    if len(inside) > 1 and inside[0].lower_ == "not" and inside[1].pos_ in NOMINAL and inside[1].lower_ not in MORE:
        inside = inside[1:]
    end = next((place for place, token in enumerate(inside) if place and opens_contrast(token)), len(inside))
    return inside[:end]
