"""Whose words a target stands in: in "backers say it helps, while critics say it harms" the harm is not what the backers say."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import nouns, speech_verbs
from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import lemma, relation
from ingest.sides.partisans import PERSON_ENDINGS

from .deeds import is_in, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 8
BESIDE = frozenset({"advcl", "ccomp", "conj", "parataxis"})


def is_said_by_another(reading: Sense, readings: Iterable[Sense], passage: Passage) -> bool:
    """True for the side of whoever speaks in a later clause beside the holder's, if it is read as his as well.

    So, too, for the side of others, read as that of those who are called after the opposite one.
    """
    named = naming_tokens(reading, passage)
    if _is_misnamed(reading, named) and any(other.holder.actor != reading.holder.actor and _is_alike(other, reading) for other in readings):
        return True
    saying = _saying(reading, passage) if named else None
    if saying is None or any(token == saying or saying.is_ancestor(token) or token.i > saying.i for token in named):
        return False
    speakers = own_subjects(saying)
    if any(named[-1].i > speaker.i for speaker in speakers):
        return False
    return any(_is_his(other, speakers, passage) and _is_alike(other, reading) for other in readings)


def _is_misnamed(reading: Sense, named: list[Token]) -> bool:
    """True for "backers" who are read to be against something, and for "critics" who are read to be for it."""
    called = named[-1].lower_.removesuffix("s") if len(named) == 1 else ""
    signs = {frame.sign for frame in nouns().get(called, ())} if called.endswith(PERSON_ENDINGS) else set()
    return signs == {-reading.sign}


def _saying(reading: Sense, passage: Passage) -> Token | None:
    """The verb of saying, in a clause beside another, that the target depends on."""
    if reading.aim is None:
        return None
    head = passage.doc[reading.aim.start : reading.aim.end].root
    verb = next((above for above in islice(head.ancestors, DEEP) if above.pos_ == "VERB" and lemma(above) in speech_verbs()), None)
    return verb if verb is not None and relation(verb) in BESIDE else None


def _is_his(other: Sense, speakers: list[Token], passage: Passage) -> bool:
    return any(is_in(speaker, other.holder.text, passage) for speaker in speakers)


def _is_alike(other: Sense, reading: Sense) -> bool:
    """True for the same side on the same words."""
    first, second = other.aim, reading.aim
    return first is not None and second is not None and other.sign == reading.sign and first.meets(second)
