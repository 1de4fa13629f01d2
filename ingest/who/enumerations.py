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
COMMAS = frozenset({",", "and"})
EXAMPLES = frozenset({"as", "including", "like", "namely"})


def included(noun: Token, passage: Passage) -> list[Holder]:
    """The actors that the clause of the noun counts among those whom it means; none where it counts nobody."""
    verb = noun.head
    if relation(noun) not in SUBJECTS or verb.lemma_.lower() != "include":
        return []
    return listed(passage.doc[verb.i + 1 : verb.sent.end], passage) or [one for each in objects(verb) for one in holders(each, passage)]


def listed(words: Span, passage: Passage) -> list[Holder]:
    """Those whom a list of names and of what they are names; nobody where it is no list of three or more, which a parser sees well.

    Semicolons part those of whom more is told ("Ada Poe, a judge; Bo Lind"), else commas do ("stars such as Ada Poe, Apex, and Bo Lind").
    """
    parts = _parts(words)
    if len(parts) > 1:
        return [each for part in parts for each in _named(_behind_kind(part), passage)]
    items = [_behind_kind(item) for item in _parts(words, COMMAS)]
    found = [each for item in items if _is_of_names(item) for each in _named(item, passage)]
    return found if len(items) > 2 and len(found) > 2 else []


def _behind_kind(item: Span) -> Span:
    """The names alone behind the kind whose examples they are ("the city's artists such as | Ada Poe")."""
    opening = next((token.i + 1 for token in item[:-1] if token.lower_ in EXAMPLES), item.start)
    return item.doc[opening : item.end]


def _is_of_names(item: Span) -> bool:
    """True for "Ada Poe" and "actor Ada Poe"; not for what the one before is ("founder of Acme", "a judge")."""
    own = [token for token in item if token.is_alpha]
    name = next((token.i for token in own if token.text[:1].isupper()), None)
    before = [token for token in own if name is not None and token.i < name]
    return (
        name is not None
        and own[-1].text[:1].isupper()
        and not any(token.pos_ in ("ADP", "DET", "VERB") and token.lower_ != "the" for token in before)
    )


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


def _parts(words: Span, marks_of: frozenset[str] = frozenset({";"})) -> list[Span]:
    """What semicolons or other marks part: a parser does not see such lists as lists."""
    marks = [token.i for token in words if token.lower_ in marks_of]
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
