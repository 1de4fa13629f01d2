"""Words that say only that something is done: "urged them | to take action now | to delay the act" asks for the delay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame
from ingest.parsing.clauses import objects

if TYPE_CHECKING:
    from spacy.tokens import Token

STEPS = frozenset({"action", "measure", "step"})
TAKEN = VerbFrame("take", "means", 1, 0.7, "act")


def takes_steps(verb: Token) -> bool:
    """True for a verb behind which stands what the steps are for."""
    return verb.lemma_.lower() == "take" and any(noun.lemma_.lower() in STEPS for noun in objects(verb))
