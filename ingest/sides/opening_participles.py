"""What is said of a thing before it is named: in "Sponsored by Roe, the bill would ban dolls" Roe is for the bill."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet, verbs
from ingest.parsing.clauses import own_subjects
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, lemma, relation
from ingest.what.targets import aim
from ingest.who.actors import holders
from ontology.model import Modality, TargetKind

from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token


FATHERING = WordSet("fathering a law")


def opened_by(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The side of who does what a participle tells, on the bill or rule that is the subject behind it."""
    doers = children(verb, "obl:agent") if _opens(verb) else []
    frames = [frame for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj"] if doers else []
    if doers and not frames and verb.lemma_.lower() in FATHERING:
        frames = [VerbFrame(verb.lemma_.lower(), "obj", 1, 0.7, "act")]
    for subject in own_subjects(verb.head) if frames else ():
        target = aim(subject, passage, actors=False) if subject.i > verb.i else None
        if target is None or target.target.kind is not TargetKind.INSTRUMENT:
            continue
        for holder in [each for doer in doers for part in conjuncts(doer) for each in holders(part, passage)]:
            for frame in frames[:1]:
                told = lean(target, frame.sign, frame.strength, frame.manner, (verb.i, subject.i))
                yield held_by(holder, told, verb, Modality.REPORTED_ACTION)


def _opens(verb: Token) -> bool:
    """True for a participle that opens the sentence, before its subject."""
    alone = verb.tag_ == "VBN" and relation(verb) == "advcl" and not children(verb, "aux", "aux:pass", "obj", "nsubj", "mark")
    return alone and verb.i < verb.head.i and verb.doc[verb.sent.start : verb.i].text.lower() in ("", "also", "first", "originally")
