"""What a provision or plan keeps states from doing, as the idea that this is ("an amendment that would bar states from regulating AI")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.parsing.syntax import children, obliques, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

PREVENTING = WordSet("keeping states out")
RESTRAINING = WordSet("restraining")  # other words for blocking, too common to be words of an idea
OVERRIDING = WordSet("overriding")
AUTHORITIES = WordSet("authorities kept out")
RULES = WordSet("rules overridden")
LAWS = WordSet("laws in themselves")  # each is itself, whatever it does
LONGEST = 16  # words


def barred(noun: Token, passage: Passage) -> tuple[str, int] | None:
    """IRI of the idea that the clause behind the noun expresses, and the clause's end; None for a law or without an idea."""
    if noun.lemma_.lower() in LAWS or noun.lemma_.lower() not in policy_nouns():
        return None
    for clause in _clauses(noun):
        verb = next((each for each in (clause, *children(clause, "xcomp", "conj")) if _keeps_states_out(each)), None)
        if verb is not None:
            return _idea(verb, passage)
    return None


def is_kept_from(act: Token) -> bool:
    """True for what somebody is kept from doing ("a law barring makers from | filming |")."""
    return act.head.lemma_.lower() in PREVENTING and "from" in words_on(act, "mark", "case")


def states_kept_from(verb: Token, passage: Passage) -> tuple[str, int] | None:
    """The same where somebody does so himself ("wants to | block | states from regulating AI")."""
    return _idea(verb, passage) if verb.lemma_.lower() in PREVENTING and _keeps_states_out(verb) else None


def _idea(verb: Token, passage: Passage) -> tuple[str, int] | None:
    end = min(verb.right_edge.i + 1, verb.i + LONGEST)
    content = passage.content(verb.i, end) | ({"ai"} if passage.discourse.on_topic else set())
    content |= {"block"} if verb.lemma_.lower() in RESTRAINING else set()
    iri = passage.discourse.ideas.match(content)
    return None if iri is None else (iri, end)


def _clauses(noun: Token) -> Iterator[Token]:
    """The clauses that say what the noun does; behind "in the bill" or "included in the bill" a parser hangs them on the bill."""
    yield from children(noun, "acl:relcl", "acl")
    holding = [each for place in (noun, *children(noun, "acl"), noun.head) for _, each in obliques(place) if each.i > noun.i]
    inside = [each for law in holding[:3] for _, each in obliques(law) if each.i > law.i]  # "in the text of | the bill"
    for law in (*holding[:3], *inside):
        yield from children(law, "acl:relcl")


def _keeps_states_out(verb: Token) -> bool:
    things = children(verb, "obj")
    for thing in [*things, *(part for each in things for part in children(each, "conj"))]:  # "state and local | laws"
        if verb.lemma_.lower() in PREVENTING and thing.lemma_.lower() in AUTHORITIES:
            return any(mark.lower_ == "from" for act in islice(verb.subtree, LONGEST) for mark in children(act, "mark", "case"))
        if verb.lemma_.lower() in OVERRIDING and thing.lemma_.lower() in RULES:
            return any(word.lemma_.lower() == "state" for word in thing.doc[max(thing.left_edge.i - 2, verb.i) : thing.i])
    return False
