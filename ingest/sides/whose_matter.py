"""Whose matter AI is said to be: who says that it "is best left to Congress" or "should be handled at the federal level" wants that.

So does who wants the states to make the rules. What it is that is to be handled there ("the issue") need not be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated
from ingest.parsing.duties import is_duty
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import words_on
from ingest.what.aims import Aim

from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

HANDLING = WordSet("handling")
BEST = frozenset({"best", "better"})
BELONGING = WordSet("belonging with")  # also without a "should"
PLACES = {
    frozenset({"federal", "oversight", "framework", "ai"}): re.compile(
        r"\b(?:at (?:the )?(?:federal|national) level|on a (?:federal|national) (?:level|basis)|(?:federally|nationally)\b"
        r"|(?:by|from|in|to|with) (?:the )?(?:U\.?S\.? )?(?:Congress|Washington|federal (?:government|level|lawmakers)|feds)\b)"
    ),
    frozenset({"state", "ai", "law"}): re.compile(
        r"\b(?:at (?:the )?(?:state|local) level|on a state(?:-by-state)? (?:level|basis)|state by state\b"
        r"|(?:by|to|with) (?:the )?(?:individual )?states\b(?! and\b)"
        r"|(?:by|to|with) (?:the )?state (?:lawmakers|legislatures|governments)\b)"
    ),
}
BREAKS = frozenset({".", ";", ":"})
NEAR = 10  # tokens behind the verb in which the place is told
MATTERS = re.compile(
    r"\b(?:AI|A\.I\.|artificial intelligence|issues?|matters?|questions?|it|that|this|regulation|policy|rules|chatbots?)\b"
)


def whose_matter(verb: Token, passage: Passage) -> Iterator[Claim]:
    """What somebody says that another level of government should handle, as that level's rules for AI."""
    aim = place_of(verb, passage)
    if aim is not None:
        yield from spoken(verb, lean(aim, -1 if is_negated(verb) else 1, 0.6, "speech", (verb.i, aim.end - 1)), passage)


def place_of(verb: Token, passage: Passage) -> Aim | None:
    """The rules of the level of government that should handle what the verb's clause is about; None for other verbs."""
    if verb.lemma_.lower() not in HANDLING or not passage.discourse.on_topic:
        return None
    owed = is_duty(verb) or verb.lemma_.lower() in BELONGING or bool(words_on(verb, "advmod") & BEST)
    if not owed or MATTERS.search(passage.words(verb.sent.start, verb.i)) is None:
        return None
    for idea, place in PLACES.items():
        told, iri = _told(verb, place, passage), passage.discourse.ideas.match(idea)
        if told is not None and iri is not None:
            return Aim(passage.discourse.registry.as_target(iri), *told, 1, 0.8)
    return None


def _told(verb: Token, place: re.Pattern[str], passage: Passage) -> tuple[int, int] | None:
    """The tokens behind the verb that name the place, if they do in its own clause."""
    first = verb.i + 1
    for end in range(first + 1, min(first + NEAR, verb.sent.end) + 1):
        if verb.doc[end - 1].text in BREAKS:
            return None
        if place.search(passage.words(first, end)) is not None:
            return max(start for start in range(first, end) if place.search(passage.words(start, end))), end
    return None
