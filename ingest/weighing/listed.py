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
    marks = [token.i for token in words if token.lower_ in JOINTS]
    named = words[0].tag_ in PLURAL and words.root.pos_ == "PROPN" and all(token.pos_ == "PROPN" for token in words if token.i not in marks)
    if named and any(words.doc[mark].lower_ == "and" for mark in marks):
        return _between(marks, words)
    if parts := _coordinated(words, passage):
        return parts
    parts = _between([token.i for token in words if token.text == ","], words)
    return parts if all(part.root.tag_ in PLURAL for part in parts) else [words]


def _between(marks: list[int], words: Span) -> list[Span]:
    """What stands between the marks."""
    parts = [words.doc[start:end] for start, end in zip([words.start, *(mark + 1 for mark in marks)], [*marks, words.end], strict=True)]
    return [part for part in parts if len(part)]


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
