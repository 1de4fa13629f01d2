"""Whose a relative clause is: in "unlike Roe, who backs the ban, Doe waits" the ban is Roe's matter and not Doe's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.clauses import antecedent, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import RELATIVES, children, obliques, relation
from ingest.who.actors import holders

from .deeds import frames_of, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 6
WHO = frozenset({"who", "which"})


def is_of_another(reading: Sense, passage: Passage) -> bool:
    """True for a side told in a clause about somebody else, or for who stands only in a clause about whoever takes the side."""
    named = naming_tokens(reading, passage)
    if reading.aim is None or not named:
        return False
    clause = _relative(reading.predicate)
    if clause is not None and not any(clause.is_ancestor(token) for token in named):
        return _whom(clause) not in named and _describes_another(clause, reading, passage)
    if not any(reading.predicate.is_ancestor(token) for token in named) and _is_done_by(reading.predicate, reading, passage):
        return True
    own = _relative(named[-1])
    inside = own is not None and (own.is_ancestor(reading.predicate) or own == reading.predicate)
    return own is not None and not inside and _says_of_doer(own, reading, passage)


def _relative(token: Token) -> Token | None:
    """The relative clause that the token stands in."""
    for _ in range(DEEP):
        if relation(token) == "acl:relcl" and any(noun.lower_ in WHO for noun in children(token, "nsubj", "nsubj:pass")):
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def _whom(clause: Token) -> Token | None:
    """The noun that the clause describes: never one behind it, where a parser may hang it."""
    noun = antecedent(clause)
    who = next(word for word in children(clause, "nsubj", "nsubj:pass") if word.lower_ in WHO)
    if noun is not None and noun.i < who.i:
        return noun
    before = next((word for word in reversed(clause.doc[clause.sent.start : who.i]) if not word.is_punct), None)
    return before.head if before is not None and relation(before) == "flat" else before


def _describes_another(clause: Token, reading: Sense, passage: Passage) -> bool:
    """True if the clause is about some other actor, on whom nothing above takes a side ("praised Roe, | who wrote the bill")."""
    noun = _whom(clause)
    actors = [one.actor for one in holders(noun, passage)] if noun is not None and noun.pos_ == "PROPN" else []
    if noun is None or not actors or reading.holder.actor in actors:
        return False
    taken = {"obj"} if relation(noun) == "obj" else {f"prep:{case}" for case, inner in obliques(noun.head) if inner == noun}
    return not any(frame.frame in taken for frame in frames_of(noun.head))


def _is_done_by(clause: Token, reading: Sense, passage: Passage) -> bool:
    """True if somebody else is the doer of a relative clause that shows the side ("hears of the bill, which | Doe | introduced")."""
    doers = [noun for noun in children(clause, "nsubj") if noun.lower_ not in RELATIVES] if relation(clause) == "acl:relcl" else []
    others = [one.actor for noun in doers for one in holders(noun, passage)]
    return bool(others) and reading.holder.actor not in others and reading.sign in {frame.sign for frame in frames_of(clause)}


def _says_of_doer(clause: Token, reading: Sense, passage: Passage) -> bool:
    """True if the clause describes the actor who does what the reading's predicate says ("Roe, who was backed by | Doe |, opposes it")."""
    noun = _whom(clause)
    if noun is None or noun.pos_ != "PROPN" or noun not in own_subjects(reading.predicate):
        return False
    return reading.holder.actor not in [each.actor for each in holders(noun, passage)]
