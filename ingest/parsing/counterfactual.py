"""What an "if" says is not so: "it would pass if Meta did not oppose it" tells that Meta opposes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .syntax import SUBJECTS, children, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

PAST = frozenset({"did", "had", "was", "were"})
WOULD = frozenset({"could", "might", "would", "'d", "’d"})


def counterfactual(verb: Token) -> Token | None:
    """The "if", or the auxiliary put first for it ("had Meta not opposed it"), of a clause told to be untrue; None for any other."""
    if relation(verb) != "advcl" or not words_on(verb.head, "aux") & WOULD:
        return None
    auxiliaries = children(verb, "aux", "aux:pass", "cop")
    if verb.tag_ != "VBD" and not any(aux.lower_ in PAST for aux in auxiliaries):
        return None
    marks = [mark for mark in children(verb, "mark") if mark.lower_ == "if"]
    before = [aux for aux in auxiliaries if aux.lower_ in PAST and any(aux.i < noun.i for noun in children(verb, *SUBJECTS))]
    return next(iter([*marks, *before]), None)
