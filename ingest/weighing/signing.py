"""What the signers of a letter or petition are read to be for: its side, or that of what it was made for."""

from __future__ import annotations

from ingest.parsing.passage import Passage
from ingest.parsing.syntax import is_passive
from ingest.sides.leaning import Leaning
from ingest.sides.publishing import signers_of
from ingest.sides.stance import content, leanings

from .deeds import is_in
from .reckoning import reckoned
from .sensing import Sense


def signed_for(reading: Sense, passage: Passage) -> list[Leaning] | None:
    """What the writing that was "signed by" the holder is for or against, or what it was made for ("spoke out, launching | it").

    Empty where nothing tells; None for a holder who is not only said to have signed.
    """
    for writing, noun in signers_of(reading.predicate.sent):
        if is_passive(noun.head) and any(is_in(token, reading.holder.text, passage) for token in noun.subtree):
            above = (leanings(verb, passage) for verb in (writing.head, writing.head.head) if verb != noun.head)
            return next((found for found in (content(writing, passage), *above) if found), [])
    return None


def is_only_signed(reading: Sense, passage: Passage) -> bool:
    """True for a side on what the signed writing is not known to be about."""
    return signed_for(reading, passage) == [] and not reckoned(reading, passage)
