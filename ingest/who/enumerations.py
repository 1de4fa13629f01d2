"""Who is counted among those that a noun speaks of: "opponents included Reed; Lind, a lawyer; and Roe", "critics include Acme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.naming.mentions import Holder
from ingest.parsing.clauses import objects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import SUBJECTS, relation

from .actors import holder, holders

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

DASHES = frozenset({"-", "--", "–", "—"})
OPENING = DASHES | {":"}


def included(noun: Token, passage: Passage) -> list[Holder]:
    """The actors that the clause of the noun counts among those whom it means; none where it counts nobody."""
    verb = noun.head
    if relation(noun) not in SUBJECTS or verb.lemma_.lower() != "include":
        return []
    parts = _parts(passage.doc[verb.i + 1 : verb.sent.end])
    if len(parts) == 1:
        return [each for listed in objects(verb) for each in holders(listed, passage)]
    return [each for part in parts for each in _named(part, passage)]


def spelt_out(noun: Token, passage: Passage) -> list[Holder]:
    """Those whom a list with semicolons behind a dash or colon names ("three opponents -- Ohio's Reed; Lind, a lawyer; and Roe --")."""
    mark = phrase(noun)[1]
    doc = passage.doc
    mark = next((token.i for token in doc[noun.i + 1 : noun.i + 3] if token.text in OPENING), mark)
    if doc[mark : mark + 1].text not in OPENING:
        return []
    end = next((token.i for token in doc[mark + 1 : noun.sent.end] if token.text in DASHES), noun.sent.end)
    parts = _parts(doc[mark + 1 : end])
    return [each for part in parts for each in _named(part, passage)] if len(parts) > 1 else []


def _parts(words: Span) -> list[Span]:
    """What semicolons part: a parser does not see such lists as lists."""
    marks = [token.i for token in words if token.text == ";"]
    starts, ends = [words.start, *(i + 1 for i in marks)], [*marks, words.end]
    return [words.doc[start:end] for start, end in zip(starts, ends, strict=True) if start < end]


def _named(part: Span, passage: Passage) -> list[Holder]:
    """Whom the part names before it goes on to say what they are: a body beside persons is theirs ("MAGA hero Jane Doe")."""
    found: list[Holder] = []
    for token in part:
        if token.text == ",":
            break
        one = holder(token, passage) if token.pos_ == "PROPN" or token.i in passage.names else None
        if one is not None and one.label == "name" and all(one.text != other.text for other in found):
            found.append(one)
    people = [one for one in found if passage.discourse.is_person(one.actor)]
    return people or found
