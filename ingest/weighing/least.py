"""The least of a good thing: who says that an act would make a state "one of the least attractive places" is against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children

from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

INVITING = WordSet("inviting to business")
MAKING = WordSet("making into")
LESS = frozenset({"least", "less"})


def makes_least(reading: Sense, passage: Passage) -> bool:
    """True for support of what would make something "less attractive" or "one of the least favorable places"."""
    aimed = reading.aim
    if aimed is None or reading.sign <= 0:
        return False
    head = passage.doc[aimed.start : aimed.end].root
    makers = (verb for verb in (head.head, *head.head.ancestors) if verb.lemma_.lower() in MAKING)
    verb = next((each for each in makers if any(aimed.start <= noun.i < aimed.end for noun in own_subjects(each))), None)
    return verb is not None and any(_is_least(word) for word in verb.subtree if word.i > verb.i)


def _is_least(word: Token) -> bool:
    return word.lemma_.lower() in INVITING and any(adverb.lower_ in LESS for adverb in children(word, "advmod"))
