"""A group named by several fields of work: "| labor, housing and | disability groups" are one holder, and no field is one."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns

from .closed_classes import PLURAL

if TYPE_CHECKING:
    from spacy.tokens import Token

JOINING = frozenset({"and", "or", "&"})
NAMING = frozenset({"CD", "FW", "HYPH", "JJ", "NN", "NNP", "NNPS", "NNS", "SYM", "VBG"})
INNER = frozenset({"-", "–", "+", "/"})
FIELDS = WordSet("plural fields of work")
OWNED = frozenset({"DET", "PRON"})
WIDEST = 25  # tokens from a field to the group


def first_field(group: Token, names: Container[int] = ()) -> int | None:
    """Where the fields begin that a plural group noun shares with the words right before it, None where it has its own alone.

    `names` are the tokens that name somebody: no fields.
    """
    joint = _joint(group)
    if joint is None:
        return None
    start, end = None, joint - (group.doc[joint - 1].text == ",")
    while (field := _field(end, group)) is not None and not any(place in names for place in range(field, end)):
        start, end = field, field - 1
        if end <= group.sent.start or group.doc[end].text != ",":
            break
    return start


def is_field(token: Token, names: Container[int] = ()) -> bool:
    """True for a word of one of the fields before the last."""
    for group in token.doc[token.i + 1 : min(token.i + WIDEST, token.sent.end)]:
        if group.tag_ in PLURAL and group.lemma_.lower() in group_nouns():
            start, joint = first_field(group, names), _joint(group)
            return start is not None and joint is not None and start <= token.i < joint
    return False


def _joint(group: Token) -> int | None:
    """The "and" before the last field ("labor | and | disability groups")."""
    place = group.i - 1
    while place > group.sent.start and _is_naming(group.doc[place]):
        place -= 1
    between = any(word.tag_ != "CD" for word in group.doc[place + 1 : group.i])
    fits = group.tag_ in PLURAL and group.lemma_.lower() in group_nouns()
    return place if fits and between and group.doc[place].lower_ in JOINING else None


def _field(end: int, group: Token) -> int | None:
    """Where the field begins that ends before token `end`, None where a holder of his own stands there ("parents", "Acme")."""
    doc, first = group.doc, group.sent.start
    start = end
    while start > first and _is_naming(doc[start - 1]):
        start -= 1
    words = doc[start:end]
    if not len(words) or any(_is_name(word) and (word.i != first or word.i == end - 1) for word in words):
        return None
    last, before = words[-1], doc[start - 1] if start > first else None
    if any(word.tag_ in PLURAL and word.lower_ not in FIELDS and not word.text.isupper() for word in words):
        return None
    owned = before is not None and before.pos_ in OWNED
    if last.tag_ == "CD" or (owned and last.lemma_.lower() in group_nouns()):
        return None
    return start if before is None or owned or before.text in {",", "“", '"'} or before.pos_ in {"ADP", "VERB", "AUX", "SCONJ"} else None


def _is_name(word: Token) -> bool:
    return word.pos_ == "PROPN" and word.text[:1].isupper() and word.text[1:].islower()


def _is_naming(token: Token) -> bool:
    return token.tag_ in NAMING or token.text in INNER
