"""Doings by which nobody takes a side: talking a bill over, answering it, putting money into a business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import objects
from .instruments import Aim
from .lexicon import neutral_verbs
from .stance import is_business
from .syntax import children, lemma, obliques

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .passage import Passage


def takes_no_side(verb: Token, target: Aim, passage: Passage) -> bool:
    """True if what the verb says of the target is neither for nor against it ("hammered out the act", "invested in Acme")."""
    known = neutral_verbs().get(lemma(verb)) or neutral_verbs().get(verb.lemma_.lower()) or ()
    return any(_is_so(when, verb, target, passage) for takes, when in known if _takes(verb, takes, target))


def _takes(verb: Token, takes: str, target: Aim) -> bool:
    kind, _, preposition = takes.partition(":")
    if kind == "obj":
        return any(target.start <= noun.i < target.end for noun in objects(verb))
    # by words, not by the parse: a small parser takes "react to draft rules" for an infinitive
    return any(token.lower_ == preposition for token in verb.doc[verb.i + 1 : target.start + 1])


def _is_so(when: str, verb: Token, target: Aim, passage: Passage) -> bool:
    if when == "plain":
        manners = [word for word in children(verb, "advmod") if word.lower_.endswith("ly")]
        return not manners and all(preposition not in ("with", "by") for preposition, _ in obliques(verb))
    product = target.target.iri is None and passage.doc[target.end - 1].pos_ == "PROPN"
    return when == "always" or product or is_business(target, passage)
