"""Those who were marked as one, each by himself: "Senators Roe | and Doe", "the US, | the UK", "teachers | and parents"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns
from ingest.parsing.closed_classes import JOINTS, PLURAL
from ingest.parsing.syntax import children

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage


def listed(words: Span, passage: Passage) -> list[Span]:
    """The parts of a list ("lawmakers from 50 states, | 40 mayors"), else the words as they are."""
    joint = next((token.i for token in words if token.lower_ == "and" and words[0].tag_ in PLURAL and words.root.pos_ == "PROPN"), None)
    if joint is not None and all(token.pos_ == "PROPN" for token in words if token.i != joint):
        return [part for part in (words.doc[words.start : joint], words.doc[joint + 1 : words.end]) if len(part)]
    if parts := _coordinated(words, passage):
        return parts
    commas = [token.i for token in words if token.text == ","]
    doc, starts = words.doc, [words.start, *(i + 1 for i in commas)]
    parts = [doc[start:end] for start, end in zip(starts, [*commas, words.end], strict=True)]
    return parts if all(len(part) and part.root.tag_ in PLURAL for part in parts) else [words]


def _coordinated(words: Span, passage: Passage) -> list[Span]:
    """The parts of which each names somebody alone, where a word or comma parts them; none where a name holds "and" ("Food and Drug")."""
    # A parser may hang both on a word before ("In response, | academics and students |").
    heads = [token for token in words if token.head not in words or token.i == token.head.i]
    for head in heads:
        heads.extend(each for each in children(head, "conj") if words.start <= each.i < words.end)
    heads.sort(key=lambda head: head.i)
    if len(heads) < 2 or not all(_names_alone(head, passage) for head in heads):
        return []
    parts, start = [], words.start
    for head, after in pairwise(heads):
        marks = [token.i for token in words.doc[head.i + 1 : after.i] if token.lower_ in JOINTS]
        if not marks or any(mark in passage.names for mark in marks):
            return []
        parts.append(words.doc[start : marks[0]])
        start = marks[-1] + 1
    return [*parts, words.doc[start : words.end]]


def _names_alone(head: Token, passage: Passage) -> bool:
    """True for people, for a listed name, and for a body of people ("civil society")."""
    return head.tag_ in PLURAL or head.i in passage.names or head.lemma_.lower() in group_nouns()
