"""What "the proposal" takes up: the thing that somebody was just said to have proposed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.parsing.clauses import objects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, start_before

from .distinctions import DEFINITE, says_more

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage
    from ontology.model import Target

DONE = {"proposal": "propose", "plan": "plan", "request": "request", "recommendation": "recommend"}


def proposed(noun: Token, passage: Passage) -> Target | None:
    """The target of the verb that the noun is made of, in the same sentence or the one before ("proposed | a fee ... the proposal")."""
    verb = DONE.get(noun.lemma_.lower())
    begin = noun.sent.start
    if verb is None or says_more(noun) or children(noun, "acl", "acl:relcl") or passage.doc[phrase(noun)[0]].lower_ not in DEFINITE:
        return None
    for word in reversed(noun.doc[start_before(noun.doc, begin) : noun.i]):
        if word.pos_ == "VERB" and word.lemma_.lower() == verb:
            things = {thing.i for thing in objects(word)}
            return next((target for place, target in _told(passage) if place in things), None)
    return None


def _told(passage: Passage) -> Iterator[tuple[int, Target]]:
    """The tokens of the passage under which the text names or describes something."""
    here = passage.number
    yield from ((trace.token, target) for trace, target in passage.discourse.targets_before(here, len(passage.doc)) if trace.block == here)
    yield from ((told.token, told.target) for each in passage.discourse.told.values() for told in each if told.block == here)
