"""Who issues a statement, alone or together: "Senator Roe (D-Ohio), Chairman Poe and Rep. Doe | released the following statement on it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.naming.mentions import Holder
from ingest.parsing.clauses import objects, subjects
from ingest.parsing.closed_classes import INFLECTED

from .actors import holder
from .doers import bearers_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def issuing(statement: Token, passage: Passage) -> list[Holder]:
    """Those whose statement it is by the verb before it: all the persons named there in a row, else its subjects.

    A small parser makes no one row of so many names, titles and posts.
    """
    verb = statement.head
    if statement not in objects(verb) or verb.i > statement.i:
        return []
    before = passage.doc[verb.sent.start : verb.i]
    row = [] if any(token.tag_ in INFLECTED for token in before) else _people(list(before), passage)
    return row if len(row) > 1 else [each for noun in subjects(verb) for each in bearers_of(noun, passage)]


def _people(tokens: list[Token], passage: Passage) -> list[Holder]:
    """The persons named, each once, but for those of whom something else is told ("an aide to | Senator Roe")."""
    found: dict[str, Holder] = {}
    for token in tokens:
        one = holder(token, passage) if token.pos_ == "PROPN" or token.i in passage.names else None
        if one is not None and one.label == "name" and passage.discourse.is_person(one.actor) and not _is_beside(token, passage):
            found.setdefault(one.actor.name, one)
    return list(found.values())


def _is_beside(token: Token, passage: Passage) -> bool:
    """True for a name behind a preposition."""
    start = token.i
    while start > token.sent.start and passage.doc[start - 1].text[:1].isupper():
        start -= 1
    return start > token.sent.start and passage.doc[start - 1].pos_ == "ADP"
