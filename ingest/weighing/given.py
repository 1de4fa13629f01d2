"""The side of those from whom a thing gets it: "the plan drew criticism from unions, parents' groups and | teachers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import light_verbs, nouns
from ingest.parsing.clauses import is_negated, objects, subjects
from ingest.parsing.syntax import children, lemma, relation
from ingest.sides.noun_claims import GIVERS

from .deeds import naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def given(reading: Sense, passage: Passage) -> int:
    """The side that a stance noun gives the holder on the subject of its verb, 0 where grammar does not say so.

    All of a row give the same, however far down the row they stand.
    """
    aimed = reading.aim
    for token in naming_tokens(reading, passage) if aimed is not None else ():
        giver = token
        while relation(giver) == "conj":
            giver = giver.head
        noun = _received(giver) if any(case.lower_ in GIVERS for case in children(giver, "case")) else None
        if noun is None or aimed is None or not any(aimed.start <= subject.i < aimed.end for subject in subjects(noun.head)):
            continue
        signs = {frame.sign for frame in nouns()[noun.lemma_.lower()]}
        return signs.pop() * aimed.sign if len(signs) == 1 else 0
    return 0


def _received(giver: Token) -> Token | None:
    """The stance noun that a giver's phrase hangs on, under a verb of getting, wherever the parser hung the phrase."""
    verb = giver.head if giver.head.pos_ == "VERB" else giver.head.head
    if is_negated(verb) or "receives" not in light_verbs().get(lemma(verb), frozenset()):
        return None
    # each noun of a row has givers of its own ("praise from makers and | scorn | from | unions")
    own = [giver.head] if relation(giver.head) == "conj" else []
    return next((noun for noun in (*own, *objects(verb)) if noun.i < giver.i and noun.lemma_.lower() in nouns()), None)
