"""Nobody is against his own bill because it fares badly: "the cabinet was defeated over | its draft law |" tells of no side against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, policy_nouns
from ingest.parsing.syntax import children, relation
from ingest.who.pronouns import pronoun
from ontology.model import TargetKind

from .deeds import does, frames_of, governors
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

MEETING = WordSet("meeting with a defeat")
THEIRS = frozenset({"her", "his", "its", "their"})


def is_against_own(reading: Sense, passage: Passage) -> bool:
    """True for a side against the holder's own bill or plan, where no word says that he turned against it."""
    if reading.aim is None or reading.sign >= 0:
        return False
    head = passage.doc[reading.aim.start : reading.aim.end].root
    owner = next((word for word in children(head, "nmod:poss") if word.lower_ in THEIRS), None)
    if owner is None or policy_nouns().get(head.lemma_.lower()) is not TargetKind.INSTRUMENT or not _is_his(owner, reading, passage):
        return False
    above = head.head
    undergone = relation(above) == "obj" and above.head.lemma_.lower() in MEETING  # "suffered | a defeat | over it"
    words = [*governors(reading.predicate), *([] if undergone else [above])]
    return relation(head) in ("obl", "nmod") and not any(map(_turns_away, words))


def _is_his(owner: Token, reading: Sense, passage: Passage) -> bool:
    """True if the pronoun takes up the holder, or he does what the sentence says."""
    meant = pronoun(owner, passage)
    return does(reading.holder, reading.predicate, passage) if meant is None else meant.actor == reading.holder.actor


def _turns_away(word: Token) -> bool:
    return any(frame.sign < 0 for frame in frames_of(word)) or act_nouns().get(word.lemma_.lower()) == -1
