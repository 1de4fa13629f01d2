"""A law told again by what it is: "the Chip Code is | a package of rules | proposed by Roe"."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, copula, relation
from ontology.model import TargetKind

from .aims import Aim
from .named_laws import named

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

BUNDLES = WordSet("bundles")
DEEP = 3
ONE = frozenset({"a", "an", "the"})


def of_said_to_be(noun: Token, passage: Passage) -> Aim | None:
    """The law that is said to be what the noun says, on the noun's own words; also for what is in the bundle that it is."""
    within = next((above for above in islice(noun.ancestors, DEEP) if above.lemma_.lower() in BUNDLES), None)
    told = within if within is not None and all(relation(each) == "nmod" for each in _between(noun, within)) else noun
    if told.pos_ != "NOUN" or not (told.lemma_.lower() in BUNDLES or policy_nouns().get(told.lemma_.lower()) is TargetKind.INSTRUMENT):
        return None
    if not any(word.lower_ in ONE for word in children(told, "det")):
        return None
    law = _named_so(told, passage)
    return None if law is None else Aim(law.target, *phrase(told), 1, 0.85)


def _between(noun: Token, above: Token) -> list[Token]:
    """The noun and what it hangs on below another."""
    return [noun, *takewhile(lambda token: token.i != above.i, noun.ancestors)]


def _named_so(told: Token, passage: Passage) -> Aim | None:
    other = told.head if relation(told) == "appos" else None
    if copula(told) is not None and not is_negated(told):
        other = next(iter(own_subjects(told)), None)
    if other is None or other.pos_ != "PROPN":
        return None
    law = named(other, passage)
    return law if law is not None and law.target.kind is TargetKind.INSTRUMENT else None
