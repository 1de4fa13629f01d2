"""Whom "all of which" and "both of whom" take up: every name of the row before it, which a parser may see in part or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.naming.mentions import Holder
from ingest.parsing.closed_classes import JOINTS
from ingest.parsing.syntax import SUBJECTS, children, relation, words_on

from .actors import holder

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

ALL = frozenset({"all", "both", "each"})
MARKS = frozenset({",", "-", "--", "–", "—", "("})


def all_of_which(verb: Token, passage: Passage) -> list[Holder]:
    """The two or more who do what a clause with "all of which" says; nobody for other clauses."""
    while relation(verb) in ("xcomp", "conj") and not children(verb, *SUBJECTS):
        verb = verb.head
    for word in children(verb, *SUBJECTS):
        if word.lower_ in ALL and words_on(word, "nmod", "obl") & {"which", "whom"}:
            found = _row_before(word, passage)
            return found if len(found) > 1 else []
    return []


def _row_before(word: Token, passage: Passage) -> list[Holder]:
    doc, found = word.doc, dict[str, Holder]()
    place = word.i - 1 - (doc[word.i - 1].text in MARKS)
    while place >= word.sent.start and (doc[place].pos_ == "PROPN" or place in passage.names or doc[place].lower_ in JOINTS):
        one = holder(doc[place], passage) if doc[place].lower_ not in JOINTS else None
        if one is not None and one.label == "name":
            found.setdefault(one.actor.name, one)
        place -= 1
    return list(found.values())[::-1]
