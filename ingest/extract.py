"""A document's statements: who takes which stance on what, with the exact words that show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ingest.cleaning.clean import blocks
from ingest.naming import bill_numbers
from ingest.naming.discourse import Discourse, Trace
from ingest.naming.names import NameIndex
from ingest.naming.propositions import PropositionIndex
from ingest.naming.topic import is_on_topic
from ingest.parsing.certainty import certainty
from ingest.parsing.passage import Passage, parsed
from ingest.sides.claims import claims
from ingest.sides.holding import Claim
from ingest.sides.norms import sure_alone
from ingest.weighing.agreeing import agreed
from ingest.weighing.delays import put_off
from ingest.weighing.denied_parts import with_denied_parts, without_contrast
from ingest.weighing.exemplified import without_groups
from ingest.weighing.offices import without_offices
from ingest.weighing.possessors import of_whom
from ingest.weighing.quoting import quote
from ingest.weighing.sensing import SENSED, senses
from ingest.what import foretold, remembering
from ingest.what.aims import Aim
from ingest.what.gerunding import named_as_deed
from ingest.what.pointing import points_ahead
from ingest.who import actors, item_lists, turns
from ingest.who.quoted import remember_speaker
from ontology.model import Certainty, Document, Stance, Statement, Target, TargetKind
from ontology.registry import Registry
from ontology.registry import registry as default_registry

from .encoder import session
from .pipeline import load, name_of

if TYPE_CHECKING:
    from spacy.language import Language

RULES, ENCODER = "rules", "encoder"
STANCES = {1: Stance.SUPPORT, -1: Stance.OPPOSE, 0: Stance.MIXED}
WEIGHT = {Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.95, Certainty.POSSIBLE: 0.9, Certainty.HYPOTHETICAL: 0.85}


def extract(
    document: Document,
    *,
    nlp: Language | None = None,
    registry: Registry | None = None,
    rules_only: bool = False,
    any_topic: bool = False,
) -> Iterator[Statement]:
    """Yield the document's statements, paragraph by paragraph in the order of their quotes.

    Rules and the trained encoder read together; `rules_only`, or a missing onnxruntime, leaves the rules alone.
    A document that is not about AI policy (see `on_topic`) is not read and yields nothing, unless `any_topic`.

    Every span's text equals the document's text at its offsets. One sentence gives one statement per holder and target;
    where it shows both signs, that one is mixed. A document without stances yields nothing.
    """
    if not any_topic and not on_topic(document, registry=registry):
        return
    encoder = None if rules_only or not session.is_installed() else session.load()
    for read in passages(document, nlp=nlp, registry=registry):
        ruled = list(claims(read))
        found = sure_alone(ruled) if encoder is None else agreed(ruled, senses(read, encoder, ruled), read)
        yield from _statements(read, with_denied_parts(found, read))


def method(nlp: Language, *, rules_only: bool = False) -> str:
    """What reads, to be stored with what it read: the pipeline, and the encoder where it has a say."""
    return name_of(nlp) if rules_only or not session.is_installed() else f"{name_of(nlp)}, {session.NAME}"


def on_topic(document: Document, *, registry: Registry | None = None) -> bool:
    """Whether the document is about AI policy: its words or a known instrument say so, or it is too short (120 words) to tell."""
    known = registry or default_registry()
    return is_on_topic(document, _indexes(known)[0], known)


def passages(document: Document, *, nlp: Language | None = None, registry: Registry | None = None) -> Iterator[Passage]:
    """Yield the document's blocks parsed, with names and instruments noted in the memory that all of them share.

    A passage is complete only until the next one is drawn: what a pronoun means depends on what has been read so far.
    """
    nlp = nlp or load()
    registry = registry or default_registry()
    index, ideas = _indexes(registry)
    matches = index.find(document.text)
    states = bill_numbers.states(document.text, matches, registry)
    discourse = Discourse(document, registry, ideas, matches, states, transcript=turns.is_transcript(document.text))
    for read in parsed(blocks(document), nlp, index, discourse):
        discourse.speakers_before = discourse.speakers
        actors.observe(read)
        remembering.observe(read, title=read.block.role == "title" or read.number == 0)
        foretold.observe(read)
        turns.observe(read)
        item_lists.observe(read)
        remember_speaker(read)
        yield read


@cache
def _indexes(registry: Registry) -> tuple[NameIndex, PropositionIndex]:
    return NameIndex(registry.surfaces), PropositionIndex(registry)


def _statements(read: Passage, found: Iterable[Claim]) -> Iterator[Statement]:
    kept: dict[tuple[str, str, int], Statement] = {}
    for claim in found:
        statement = stated(read, claim)
        if statement is None:
            continue
        read.discourse.observe(Trace(read.number, claim.leaning.aim.start, statement.target, subject=False, person=False))
        key = (
            statement.actor.iri or statement.actor.name,
            statement.target.iri or statement.target.name,
            statement.sentence.start,
        )
        known = kept.get(key)
        kept[key] = statement if known is None else _joined(known, statement, read)
    told = without_groups(list(without_offices(kept.values())), read.discourse.document.text)
    yield from sorted(told, key=lambda one: one.quote.start)


def _joined(left: Statement, right: Statement, read: Passage) -> Statement:
    """Two readings of one holder and target in one sentence: the surer one, or mixed when they disagree."""
    if left.stance is right.stance:
        return max(left, right, key=lambda each: (each.confidence, -each.quote.start))
    quote = read.discourse.document.span(min(left.quote.start, right.quote.start), max(left.quote.end, right.quote.end))
    confidence = round(0.7 * min(left.confidence, right.confidence), 2)
    return replace(left, stance=Stance.MIXED, intensity=0.0, quote=quote, confidence=confidence)


def stated(read: Passage, claim: Claim) -> Statement | None:
    """The claim as a statement; None if it says nothing of anybody else."""
    claim = put_off(claim, read)
    aim, predicate = without_contrast(claim.leaning.aim, read), claim.predicate
    holder = of_whom(claim.holder, read)
    empty = claim.leaning.sign == 0 and claim.leaning.manner != SENSED
    if empty or not aim.target.name or _same(holder.actor.iri, holder.actor.name, aim.target) or points_ahead(aim, read):
        return None
    sentence = predicate.sent
    if not (sentence.start <= aim.start and aim.end <= sentence.end):
        sentence = predicate.doc[min(sentence.start, aim.start, *claim.leaning.cue) : max(sentence.end, aim.end)]
    if claim.reach is not None:
        sentence = predicate.doc[claim.reach[0] : claim.reach[1]]
    sure, condition = certainty(predicate)
    sign = claim.leaning.sign
    intensity = round(sign * min(1.0, max(0.1, claim.leaning.strength)), 2) if sign else 0.0
    confidence = claim.sure if claim.sure is not None else min(holder.confidence, 1.0) * claim.leaning.confidence * WEIGHT[sure]
    return Statement(
        document=read.discourse.document.source.id,
        actor=holder.actor,
        actor_text=holder.text,
        target=_as_deed(aim, read),
        target_text=claim.named or read.span(aim.start, aim.end),
        stance=STANCES[sign],
        intensity=intensity,
        modality=claim.modality,
        certainty=sure,
        condition=read.words(*condition).strip(" ,.") if condition else None,
        attributed_to=claim.attributed.actor if claim.attributed else None,
        sentence=read.span(sentence.start, sentence.end),
        quote=quote(read, claim, (sentence.start, sentence.end)),
        cue=" ".join(predicate.doc[i].lemma_.lower() for i in claim.leaning.cue),
        confidence=round(confidence, 2),
        method=ENCODER if claim.leaning.manner == SENSED else RULES,
    )


def _as_deed(aim: Aim, read: Passage) -> Target:
    """The target, and as a deed where the text's own words for it begin with a bare verb ("| streamline permits |")."""
    words = aim.target.name if aim.target.iri else named_as_deed(aim.target.name, read, aim.start, aim.end)
    return replace(aim.target, name=words)


def _same(iri: str | None, name: str, target: Target) -> bool:
    return target.kind is TargetKind.ACTOR and (iri, name) == (target.iri, target.name)
