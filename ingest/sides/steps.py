"""Words that say only that something is done: "urged them | to take action now | to delay the act" asks for the delay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet
from ingest.parsing.clauses import objects

if TYPE_CHECKING:
    from spacy.tokens import Token

DOING = {"lead": WordSet("steps led"), "take": WordSet("steps taken")}
TAKEN = VerbFrame("take", "means", 1, 0.7, "act")


def takes_steps(verb: Token) -> bool:
    """True for a verb behind which stands what the steps are for ("take | action", "lead | the fight", "step up")."""
    own = verb.lemma_.lower()
    if own == "step":
        return verb.doc[verb.i + 1 : verb.i + 2].text == "up"
    return any(noun.lemma_.lower() in DOING[own] for noun in objects(verb)) if own in DOING else False
