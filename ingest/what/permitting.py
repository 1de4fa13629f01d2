"""What is backed where only the thing is marked that is to be dealt with: "the first state to | regulate | chatbots" is not for chatbots.

So is who lets others do something for their doing it ("will let Acme | ship | its best chips"), not for the chips.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.parsing.clauses import is_negated
from ingest.parsing.syntax import children, relation

from .aims import Aim
from .cutting import outer_heads
from .targets import LETTING, clause_aim

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

DEEP = 2
DEALING_WITH = WordSet("legislating", "limiting")


def deed_on(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """What is done to the marked thing, where the verb right above it restricts it or says what somebody is allowed to do."""
    thing = outer_heads(inside)[0]
    verb = thing.head
    if (
        relation(thing) == "nsubj:pass" and verb.lemma_.lower() in LETTING and not is_negated(verb)
    ):  # "| Acme | will be allowed to sell chips"
        return next((found for deed in children(verb, "xcomp") if (found := clause_aim(deed, passage)) is not None), None)
    if relation(thing) != "obj" or verb.i >= inside[0].i or thing.lemma_.lower() in policy_nouns() or is_negated(verb):
        return None
    told = (verb, *islice(verb.ancestors, DEEP))
    if any(relation(word) == "acl:relcl" for word in told):
        return None  # what a law does: who is against that may well be for the thing
    allowed = relation(verb) in ("xcomp", "ccomp") and verb.head.lemma_.lower() in LETTING and verb.head.i < verb.i
    return clause_aim(verb, passage) if allowed or verb.lemma_.lower() in DEALING_WITH else None
