"""Nouns of doing with doer and thing done: "the launch | by the agency | of a register", wherever a parser hangs the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .syntax import obliques

if TYPE_CHECKING:
    from spacy.tokens import Token


def done_to(noun: Token) -> list[Token]:
    """What is done to behind "of", on the noun itself or on who does it right behind the noun."""
    own = [thing for preposition, thing in obliques(noun) if preposition == "of"]
    return own or [thing for doer in doers_of(noun) for preposition, thing in obliques(doer) if preposition == "of" and thing.i > doer.i]


def doers_of(noun: Token) -> list[Token]:
    """Who does it behind "by", also where a parser gives them to the verb."""
    own = [doer for preposition, doer in obliques(noun) if preposition == "by"]
    behind = noun.doc[noun.i + 1 : noun.i + 2].text.lower() == "by"
    near = [doer for preposition, doer in obliques(noun.head) if preposition == "by" and doer.left_edge.i == noun.i + 1] if behind else []
    return own or near
