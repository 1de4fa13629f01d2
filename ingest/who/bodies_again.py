"""Which body "the Commission" is: the one that the text named in full before, the "Harbor Safety Commission"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import name_cues
from ingest.naming.bodies import BEHIND
from ingest.naming.mentions import Holder
from ingest.parsing.noun_phrases import phrase
from ontology.model import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def body_again(noun: Token, passage: Passage) -> Holder | None:
    """The body mentioned last whose name is headed by the one capitalised noun behind "the"; None for other phrases."""
    start, end = phrase(noun)
    if noun.i in passage.names or not noun.text[:1].isupper() or noun.text.isupper() or noun.tag_ in ("NNS", "NNPS"):
        return None
    if (end - start, passage.doc[start].lower_) != (2, "the") or (noun.lower_, "suffix") not in name_cues():
        return None
    before = passage.discourse.traces_before(passage.number, noun.i)
    named = [trace.entity for trace in before if isinstance(trace.entity, Actor)]
    meant = next((actor for actor in reversed(named) if _is_headed(actor.name, noun.text)), None)
    return None if meant is None else Holder(meant, passage.span(start, end), "name", 0.85)


def _is_headed(name: str, head: str) -> bool:
    """True for a longer name that the noun heads ("Harbor | Council", "Harbor | Council | of Ontario")."""
    words = BEHIND.sub("", name).split()
    return words[-1:] == [head] and name != head
