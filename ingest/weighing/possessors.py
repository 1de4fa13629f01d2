"""Holders told apart by whose they are: "my colleagues" are Jane Doe's colleagues, whoever reads it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.naming.mentions import bare
from ingest.parsing.closed_classes import NAMING
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import relation
from ingest.sides.holding import author
from ingest.who.pronouns import pronoun
from ingest.who.quoted import quoted_by

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

OWN = frozenset({"my", "his", "her"})


def of_whom(one: Holder, passage: Passage) -> Holder:
    """The holder with the owner's name in place of "my", "his" or "her", without the word where nobody is known to be meant."""
    word, _, rest = one.actor.name.partition(" ")
    if one.actor.iri is not None or one.text is None or word.lower() not in OWN | {"whose"} or not rest:
        return one
    place = one.text.start
    token = next((each for each in passage.doc if passage.span(each.i, each.i + 1).start == place), None)
    owner = _owners_name(token, passage) if token is not None else None
    name = rest if owner is None else f"{owner}'s {rest}"
    return replace(one, actor=replace(one.actor, name=name))


def _owners_name(word: Token, passage: Passage) -> str | None:
    """The owner's name; behind a noun that "whose" tells more of, that noun ("a boy | whose | parents sued")."""
    if word.lower_ != "whose":
        owner = _owner(word, passage)
        return None if owner is None else owner.actor.name
    clause = word.head.head
    return bare(passage.words(*phrase(clause.head))) if relation(clause) == "acl:relcl" and clause.head.pos_ in NAMING else None


def _owner(word: Token, passage: Passage) -> Holder | None:
    if word.lower_ != "my":
        return pronoun(word, passage)
    quotation = passage.quotation(word)
    telling = author(passage) if quotation is None else quoted_by(quotation, passage)
    return telling[0] if len(telling) == 1 else None
