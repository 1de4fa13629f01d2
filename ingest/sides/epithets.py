"""What speakers call a thing in passing: who fights "this reckless order" or hails "our landmark law" need not say more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import epithets, policy_nouns
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula
from ingest.what.distinctions import DEFINITE
from ingest.what.targets import aim
from ontology.model import TargetKind

from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

POINTING = DEFINITE | {"these", "those"}
LAWS = (TargetKind.INSTRUMENT, TargetKind.PROVISION)
BESIDE_LAWS = frozenset({"ban", "deal", "decision", "exemption", "moratorium", "protection", "safeguard"})


def named_in_passing(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The side on a policy that whoever speaks shows by an adjective before its noun, where nothing is said of the adjective itself."""
    words = children(noun, "amod")
    signs = {epithets()[word.lower_] for word in words if word.lower_ in epithets() and not children(word, "advmod")}
    pointed = any(word.lower_ in POINTING for word in children(noun, "det")) or bool(children(noun, "nmod:poss"))
    if len(signs) != 1 or not pointed or not _is_particular(noun) or copula(noun) is not None:
        return
    target = aim(noun, passage, actors=False)
    if target is None or target.target.kind is TargetKind.ACTOR:
        return
    cue = next(word.i for word in words if word.lower_ in epithets())
    found = lean(target, signs.pop(), 0.5, "speech", (cue,), 0.8)
    yield from spoken(noun, replace(found, firm=True), passage)


def _is_particular(noun: Token) -> bool:
    """True for a law or what is like one; "this important effort" may be anything."""
    own = noun.lemma_.lower()
    return policy_nouns().get(own) in LAWS or own in BESIDE_LAWS
