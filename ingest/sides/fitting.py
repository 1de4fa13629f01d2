"""Verbs whose side hangs on what they are done to: who eases rules is against them, who eases a way through them wants that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet
from ingest.parsing.clauses import objects
from ingest.parsing.syntax import children, obliques
from ingest.what.wording import carries

if TYPE_CHECKING:
    from spacy.tokens import Token

WAYS = WordSet("ways")
GAPS = WordSet("gaps in rules")
LED = WordSet("led")
BALANCES = WordSet("balances")
STRUCK = WordSet("struck in talks")
WANTED = {"ease": WAYS, "relax": WAYS, "close": GAPS, "plug": GAPS, "fix": GAPS}  # verbs, and what it is good to do them to
STRENGTH = 0.6


def fitting(verb: Token, frames: Sequence[VerbFrame]) -> Sequence[VerbFrame]:
    """The frames of a verb, or that of a policy where it does what its object calls for ("ease | permitting", "close | a loophole").

    Who includes something in a bill is for it.
    """
    own = verb.lemma_.lower()
    if own == "include" and _is_put_in(verb):
        return [VerbFrame(own, "obj", 1, STRENGTH, "act")]
    if own == "strike" and any(thing.lemma_.lower() in BALANCES for thing in (*objects(verb), *children(verb, "nsubj:pass"))):
        return [VerbFrame(own, "obj", 1, STRENGTH, "act")]
    if own == "strike" and any(thing.lemma_.lower() in STRUCK for thing in objects(verb)):
        return []  # "struck a deal": nothing is taken out
    if own == "lead" and any(thing.lemma_.lower() in LED for thing in objects(verb)):
        return [VerbFrame(own, "obj", 1, STRENGTH, "act")]  # "led an amendment", not "leads AI policy at Acme"
    done_to = [*objects(verb), *children(verb, "xcomp")]  # a small parser takes "permitting" for a verb
    if own not in WANTED or not any(thing.lemma_.lower() in WANTED[own] for thing in done_to):
        return frames
    return [VerbFrame(own, "clause", 1, STRENGTH, "act")]


def _is_put_in(verb: Token) -> bool:
    """True for what is to stand in a bill ("include | a freeze | in the spending bill"), wherever a parser hangs that."""
    inside = [inner for thing in objects(verb) for each in (thing, *thing.subtree) for case, inner in obliques(each) if case == "in"]
    return any(carries(noun) for noun in (*inside, *(noun for case, noun in obliques(verb) if case == "in")))
