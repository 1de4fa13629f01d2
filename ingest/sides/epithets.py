"""What speakers call a thing in passing: who fights "this reckless order" or hails "our landmark law" need not say more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, epithets, policy_nouns
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, relation, words_on
from ingest.what.distinctions import DEFINITE
from ingest.what.targets import aim
from ontology.model import TargetKind

from .holding import Claim, spoken
from .judged import TOO_MUCH, judgement
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

POINTING = DEFINITE | {"these", "those"}
LAWS = (TargetKind.INSTRUMENT, TargetKind.PROVISION)
BESIDE_LAWS = WordSet("policies beside laws")


def named_in_passing(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The side on a policy that whoever speaks shows by an adjective before its noun, where nothing is said of the adjective itself."""
    words = children(noun, "amod")
    # a small parser may hang the adverb on the noun
    overdone = [word for word in words if any(each.lower_ in TOO_MUCH for each in (word, *children(word, "advmod")))]
    signs = {epithets()[word.lower_] for word in words if word.lower_ in epithets() and not children(word, "advmod")}
    if _is_beside(noun):
        yield from _judged_beside(noun, passage)
        return
    signs |= {-1} if overdone else set()
    pointed = bool(overdone) or bool(words_on(noun, "det") & POINTING) or bool(children(noun, "nmod:poss"))
    if len(signs) != 1 or not pointed or not _is_particular(noun) or copula(noun) is not None:
        return
    target = aim(noun, passage, actors=False)
    if target is None or target.target.kind is TargetKind.ACTOR:
        return
    cue = next(word.i for word in words if word in overdone or word.lower_ in epithets())
    found = lean(target, signs.pop(), 0.5, "speech", (cue,), 0.8)
    yield from spoken(noun, replace(found, firm=True), passage)


def _is_beside(noun: Token) -> bool:
    """True for what something is said to be behind a comma ("SB 53, | a reckless bill | that ...")."""
    start = phrase(noun)[0]
    behind = start > 1 and noun.doc[start - 1].text == "," and noun.doc[start].lower_ in ("a", "an", "another", "yet")
    return behind and relation(noun) in ("appos", "parataxis")


def _judged_beside(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The side on a policy that whoever speaks shows by what he says that it is."""
    sign = judgement(noun)
    named = noun.head if relation(noun) == "appos" else passage.doc[phrase(noun)[0] - 2]
    target = aim(named, passage, actors=False) if sign and copula(noun) is None else None
    if target is not None and target.target.kind is not TargetKind.ACTOR:
        yield from spoken(noun, lean(target, sign, 0.6, "speech", (phrase(noun)[0], noun.i), 0.8), passage)


def _is_particular(noun: Token) -> bool:
    """True for a law or what is like one; "this important effort" may be anything."""
    own = noun.lemma_.lower()
    return policy_nouns().get(own) in LAWS or own in BESIDE_LAWS
