"""What is fought for through those who stand for office: who backs "candidates who oppose the act" is against the act himself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.syntax import children, is_passive, is_verbal, obliques, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

SEEKERS = WordSet("standing for office")
VEHICLES = WordSet("vehicles of a campaign")
ELECTING = WordSet("putting into office")
UNSEATING = WordSet("keeping out of office")
FOUNDING = WordSet("founding a campaign")
INTO = frozenset({"into", "to", "toward", "towards"})


def fought_through(verb: Token) -> Iterator[tuple[int, Token]]:
    """The clauses that tell what the doer of `verb` is for by what others are for, each with 1, or -1 where he works against them."""
    lemma = verb.lemma_.lower()
    sign = (lemma in ELECTING) - (lemma in UNSEATING)
    for noun in objects(verb) if sign else ():
        if noun.lemma_.lower() in SEEKERS and noun.tag_ == "NNS":
            yield from ((-sign if is_negated(clause) else sign, clause) for clause in _told_of(noun, "acl:relcl"))
    for noun in [*objects(verb), *_paid_into(verb)] if lemma in FOUNDING else ():
        for one in (noun, *children(noun, "appos")):
            if one.lemma_.lower() in VEHICLES:
                yield from ((1, clause) for clause in _told_of(one, "acl:relcl", "acl") if not is_negated(clause))


def _told_of(noun: Token, *kinds: str) -> Iterator[Token]:
    """What the noun's bearers do or are meant to do ("a PAC | to back them", "candidates | who | oppose it")."""
    for clause in children(noun, *kinds):
        doing = not is_passive(clause) and is_verbal(clause)
        if doing and (clause.tag_ != "VB" or "to" in words_on(clause, "mark", "aux") or children(clause, "nsubj")):
            yield clause


def _paid_into(verb: Token) -> Iterator[Token]:
    return (noun for case, noun in obliques(verb) if case in INTO)
