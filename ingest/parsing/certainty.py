"""How sure the source presents a clause: flatly, hedged, or only as a possibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, hedges
from ontology.model import Certainty

from .syntax import CLAUSES, children, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

ORDER = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.HYPOTHETICAL)
CONDITIONS = frozenset({"if", "unless", "whether", "once", "until", "should"})
FORECASTS = WordSet("forecasting")
CONSIDERING = WordSet("considering")


def certainty(token: Token) -> tuple[Certainty, tuple[int, int] | None]:
    """The certainty of the clause that `token` heads, and the tokens [start, end) of the condition it depends on."""
    if token.sent.text.rstrip(" \"'”’").endswith("?"):
        return Certainty.HYPOTHETICAL, None
    found = Certainty.CERTAIN
    current = token
    for _ in range(6):
        found = _weaker(found, _of_clause(current))
        if _is_condition(current):
            found = Certainty.HYPOTHETICAL
        if relation(current) not in (*CLAUSES, "conj") or current.head.i == current.i:
            break
        if current.head.pos_ not in ("VERB", "AUX", "ADJ"):
            break
        if current.head.lemma_.lower() in CONSIDERING:
            found = _weaker(found, Certainty.POSSIBLE)
        if relation(current) in ("ccomp", "parataxis", "advcl"):
            if _is_condition(current.head):
                found = Certainty.HYPOTHETICAL
            break
        current = current.head
    return found, _condition(token)


def _of_clause(verb: Token) -> Certainty:
    found = Certainty.CERTAIN
    for child in verb.children:
        word = child.lemma_.lower()
        if relation(child) == "aux":
            if child.lower_ in ("may", "might", "could"):
                found = _weaker(found, Certainty.POSSIBLE)
            elif child.lower_ in ("will", "would", "'ll", "’ll", "wo"):
                found = _weaker(found, Certainty.PROBABLE)
        elif relation(child) == "advmod" and word in hedges():
            found = _weaker(found, hedges()[word])
    if relation(verb) == "xcomp":
        governor = verb.head.lemma_.lower()
        if governor in FORECASTS or governor in hedges():
            found = _weaker(found, hedges().get(governor, Certainty.PROBABLE))
    return found


def _is_condition(verb: Token) -> bool:
    return any(
        mark.lower_ in ("if", "unless", "whether", "should") for mark in children(verb, "mark", "advmod") if mark.i < verb.i
    ) and relation(verb) in (
        "advcl",
        "ccomp",
        "csubj",
        "acl",
        "xcomp",
    )


def _condition(token: Token) -> tuple[int, int] | None:
    for clause in children(token, "advcl"):
        marks = [mark for mark in children(clause, "mark") if mark.lower_ in CONDITIONS]
        if marks:
            words = sorted(clause.subtree, key=lambda each: each.i)
            return words[0].i, words[-1].i + 1
    return None


def _weaker(left: Certainty, right: Certainty) -> Certainty:
    return max(left, right, key=ORDER.index)
