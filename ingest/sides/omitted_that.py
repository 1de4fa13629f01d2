"""What is named with what somebody did to it: "the order | President Roe issued | bans it", "opposes an AI bill | Doe signed |".

Without a "that" a small parser takes the name for the subject of the sentence, or the thing for a part of the name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.syntax import lemma
from ingest.what.acted_on import acted_on, alone
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.who.actors import holder
from ontology.model import Modality

from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

OMITTING = "omitting"


def omitted_that(sentence: Span, passage: Passage) -> Iterator[Claim]:
    """The acts on what a sentence begins with or speaks of, by whose name stands between it and the verb."""
    for verb in sentence:
        frames = [frame for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj"]
        thing = acted_on(verb) if frames else None
        if thing is None:
            continue
        target = _meant(thing, passage)
        names = [token for token in passage.doc[thing.i + 1 : verb.i] if token.pos_ == "PROPN"]
        doer = holder(names[-1], passage) if names else None
        if doer is None or doer.label not in ("name", "role"):
            continue
        for frame in frames:
            told = lean(target, frame.sign, frame.strength, OMITTING, (thing.i, verb.i))
            yield held_by(doer, told, verb, Modality.REPORTED_ACTION)


def is_omitting(claim: Claim) -> bool:
    """True for such a claim, in a sentence of which the encoder hears the rest."""
    return claim.leaning.manner == OMITTING


def _meant(thing: Token, passage: Passage) -> Aim:
    """The thing, without the name that a parser may put into its phrase."""
    found = aim(thing, passage, actors=False)
    return found if found is not None and (found.target.iri is not None or found.end <= thing.i + 1) else alone(thing, passage)
