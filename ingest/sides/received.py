"""Who gives what a thing receives: "drew praise from Roe and criticism from Doe" is Roe's praise and Doe's criticism."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.clauses import objects
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.syntax import obliques, relation, words_on

from .noun_frames import noun_frames

if TYPE_CHECKING:
    from spacy.tokens import Token

GIVERS = frozenset({"from", "by", "among"})  # whose stance it is; nouns.tsv must name none of them for what it is about


def stance_nouns(verb: Token) -> list[Token]:
    """The objects of a verb, with a noun that a parser joins to who gives the first ("praise from Roe and | criticism | from")."""
    own = [part for each in objects(verb) for part in conjuncts(each)]
    behind = verb.doc[own[0].i + 1 : verb.sent.end - 1] if own else ()
    joined = (noun for noun in behind if relation(noun) == "conj" and noun not in own and noun.nbor().lower_ in GIVERS)
    return [*own, *(noun for noun in joined if noun_frames(noun))]


def givers_of(noun: Token, verb: Token) -> list[Token]:
    """Who gives the noun: those named behind it, as far as the next noun of the row."""
    row = [each for each in stance_nouns(verb) if noun_frames(each)]
    found = [giver for source in (noun, verb) for preposition, giver in obliques(source) if preposition in GIVERS | {"of"}]
    if len(row) < 2:
        return found
    end = min((each.i for each in row if each.i > noun.i), default=verb.sent.end)
    behind = (giver for giver in noun.doc[noun.i + 1 : end] if words_on(giver, "case") & GIVERS)
    inside = [*(giver for giver in found if noun.i < giver.i < end), *behind]
    return list({giver.i: giver for giver in inside}.values())
