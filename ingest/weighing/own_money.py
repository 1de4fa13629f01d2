"""Money that a firm puts into its own business, which is no policy: "they have poured billions into hiring and product development"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import relation, words_on
from ontology.model import ActorKind, TargetKind

from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

SPENDING = WordSet("spending")
BUSINESS = WordSet("business of one's own")
PUBLIC = WordSet("of public concern")
INTO = frozenset({"in", "into", "on"})
DEEP = 4
FIRMS = frozenset({ActorKind.COMPANY, ActorKind.LAB, ActorKind.INVESTOR, ActorKind.INDUSTRY_GROUP, ActorKind.GROUP, ActorKind.PERSON})


def is_own_money(reading: Sense, passage: Passage) -> bool:
    """True for support of what a firm or somebody of it spends money on, where that is business and of no public concern."""
    aimed = reading.aim
    if aimed is None or reading.sign <= 0 or aimed.target.iri is not None or aimed.target.kind is not TargetKind.PROPOSITION:
        return False
    words = passage.doc[aimed.start : aimed.end]
    if reading.holder.actor.kind not in FIRMS or any(word.lemma_.lower() in PUBLIC for word in words):
        return False
    return words.root.lemma_.lower() in BUSINESS and _is_spent_on(words.root)


def _is_spent_on(thing: Token) -> bool:
    while relation(thing) == "conj" and thing.head.i < thing.i:
        thing = thing.head  # "poured billions into hiring, | research"
    spent = any(verb.lemma_.lower() in SPENDING for verb in islice(thing.ancestors, DEEP))
    return spent and bool(words_on(thing, "case", "mark") & INTO)
