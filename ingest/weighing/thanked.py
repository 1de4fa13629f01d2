"""Who is thanked for a good that is no law: "thank you, Senator Roe, for defending artists" is the speaker's praise, not Roe's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.passage import Passage
from ontology.model import TargetKind

from .deeds import naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Span

OPENING = (("thank", "you"), ("thanks", "to"), ("many", "thanks"))


def is_only_thanked(reading: Sense, passage: Passage) -> bool:
    """True if the holder stands between the thanks and what they are for, and that is no law."""
    about = reading.aim
    if about is None or about.target.iri is not None or about.target.kind is TargetKind.INSTRUMENT:
        return False
    end = _thanks(reading.predicate.sent)
    return any(token.i < end <= about.start for token in naming_tokens(reading, passage))


def _thanks(sentence: Span) -> int:
    """Where the words of thanks end, with whom they thank; the sentence's start where it gives none."""
    said = [token for token in sentence if not token.is_punct]
    if tuple(token.lower_ for token in said[:2]) not in OPENING:
        return sentence.start
    return next((token.i for token in said if token.lower_ == "for"), sentence.start)
