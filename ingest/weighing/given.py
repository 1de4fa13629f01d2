"""The side of those from whom a thing gets it: "the plan drew criticism from unions, parents' groups and | teachers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import light_verbs, nouns
from ingest.parsing.clauses import is_negated
from ingest.parsing.syntax import lemma
from ingest.sides.noun_claims import NONE_OF_IT
from ingest.sides.received import GIVERS

from .deeds import naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

ROW = frozenset({"ADJ", "ADV", "CCONJ", "DET", "NOUN", "NUM", "PART", "PROPN"})  # of the words of a row of names and groups
LONGEST = 30  # tokens of a row
NEAR = 5  # tokens from the verb to its noun


def given(reading: Sense, passage: Passage) -> int:
    """The side that a stance noun gives the holder on what gets it, 0 where the words do not say so.

    All of a row give the same, however far down the row they stand: by words, for a small parser loses its way in long rows.
    """
    aimed, named = reading.aim, naming_tokens(reading, passage)
    noun = _received(named[0]) if aimed is not None and named else None
    if noun is None or aimed is None:
        return 0
    verb = next((token for token in reversed(noun.doc[max(noun.i - NEAR, 0) : noun.i]) if "receives" in _directions(token)), None)
    between = () if verb is None else noun.doc[verb.i : noun.i]
    if verb is None or aimed.end > verb.i or is_negated(verb) or any(token.lower_ in NONE_OF_IT for token in between):
        return 0
    signs = {frame.sign for frame in nouns()[noun.lemma_.lower()]}
    return signs.pop() * aimed.sign if len(signs) == 1 else 0


def _directions(token: Token) -> frozenset[str]:
    return light_verbs().get(lemma(token), frozenset()) if token.tag_.startswith("V") else frozenset()


def _received(giver: Token) -> Token | None:
    """The stance noun before the preposition that opens the row in which the giver stands."""
    for token in reversed(giver.doc[max(giver.i - LONGEST, giver.sent.start) : giver.i]):
        if token.lower_ in GIVERS:
            noun = token.nbor(-1) if token.i > giver.sent.start else token
            return noun if noun.lemma_.lower() in nouns() else None
        if token.pos_ not in ROW and token.text != ",":
            return None
    return None
