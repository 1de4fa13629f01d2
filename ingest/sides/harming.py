"""Harm that somebody is asked to do or not to do, or wishes: who urges lawmakers "not to hobble | state audits |" is for the audits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import bad_things, effects, policy_nouns, verbs
from ingest.parsing.clauses import objects, subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import is_passive
from ingest.what.targets import aim

from .goods import harms_a_good
from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token


def harmed(verb: Token, passage: Passage) -> Iterator[Leaning]:
    """What a deed that tells of nothing but harm is against.

    Only of a deed wished or feared: "the mayor is stifling the market" accuses him, and says nothing of what he wants. What a bill does is
    no deed: who fears that it "will hamper research" is against the bill.
    """
    own = verb.lemma_.lower()
    if effects().get(own, 0) >= 0 or verbs().get(own) or is_passive(verb):
        return
    if any(doer.lemma_.lower() in policy_nouns() or aim(doer, passage, actors=False) for doer in subjects(verb)):
        return
    for noun in objects(verb):
        target = None if harms_a_good(verb, noun) or noun.lemma_.lower() in bad_things() else aim(noun, passage, actors=False)
        if target is not None:
            yield replace(lean(target, -1, 0.6, "act", (verb.i,)), firm=True)
