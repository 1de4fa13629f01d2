"""Triples to records: the triples of one document's named graph go in, its source and statements come out exactly as they were written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from pyoxigraph import Triple

from graph.rdf.identity import UNLISTED
from graph.rdf.term import RDF_TYPE, Term, as_day, as_iri, as_number, as_text, as_whole, node
from ontology.model import (
    Actor,
    ActorKind,
    Certainty,
    DatePrecision,
    Genre,
    Modality,
    PartialDate,
    Source,
    Span,
    Stance,
    Statement,
    Target,
    TargetKind,
)
from ontology.terms import AIP, PREFIXES, local_name

Value = TypeVar("Value")
_DCT, _NIF = PREFIXES["dct"], PREFIXES["nif"]


class Descriptions:
    """Triples of one graph by subject and predicate; a missing or doubled value raises ValueError naming subject and predicate."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        """Index the triples."""
        self._values: dict[str, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        for triple in triples:
            self._values[as_iri(triple.subject)][triple.predicate.value].append(triple.object)

    def subjects(self, type_iri: str) -> list[str]:
        """The subjects of a type, sorted."""
        wanted = node(type_iri)
        return sorted(subject for subject, values in self._values.items() if wanted in values.get(RDF_TYPE.value, ()))

    def maybe(self, subject: str, predicate: str, read: Callable[[Term], Value]) -> Value | None:
        """The one value of a predicate, or None."""
        terms = self._of(subject).get(predicate, [])
        if len(terms) > 1:
            raise ValueError(f"<{subject}> has {len(terms)} values of <{predicate}> where one is meant")
        if not terms:
            return None
        try:
            return read(terms[0])
        except ValueError as error:
            raise ValueError(f"<{subject}> <{predicate}>: {error}") from error

    def one(self, subject: str, predicate: str, read: Callable[[Term], Value]) -> Value:
        """The one value of a predicate."""
        value = self.maybe(subject, predicate, read)
        if value is None:
            raise ValueError(f"<{subject}> has no <{predicate}>")
        return value

    def _of(self, subject: str) -> Mapping[str, list[Term]]:
        return self._values.get(subject, {})


def source_from(described: Descriptions) -> Source:
    """The one source that a document's graph describes."""
    subjects = described.subjects(AIP.SourceDocument)
    if len(subjects) != 1:
        raise ValueError(f"expected one source document in the graph, got {len(subjects)}")
    own = subjects[0]
    issued = described.maybe(own, _DCT + "issued", as_day)
    precision = DatePrecision(described.one(own, AIP.datePrecision, _local))
    return Source(
        id=local_name(own),
        title=described.one(own, _DCT + "title", as_text),
        url=described.maybe(own, PREFIXES["schema"] + "url", as_text),
        publisher=described.maybe(own, AIP.publisherName, as_text),
        author=described.maybe(own, AIP.authorName, as_text),
        published=PartialDate(issued, precision) if issued else None,
        retrieved=described.maybe(own, AIP.retrieved, as_day),
        media_type=described.one(own, _DCT + "format", as_text),
        sha256=described.one(own, AIP.sha256, as_text),
        genre=Genre(described.one(own, AIP.genre, _local)),
    )


def statements_from(described: Descriptions) -> tuple[Statement, ...]:
    """Every statement of a document's graph, in reading order."""
    found = (statement_from(described, own) for own in described.subjects(AIP.StanceExpression))
    return tuple(sorted(found, key=lambda statement: (statement.document, statement.sentence, statement.quote, statement.id)))


def statement_from(described: Descriptions, own: str) -> Statement:
    """The statement whose IRI is `own`; raises ValueError naming the term that does not fit."""
    sentence = described.one(own, AIP.evidence, as_iri)
    return Statement(
        document=local_name(described.one(sentence, _NIF + "referenceContext", as_iri)),
        actor=_actor(described, own, AIP.holder, AIP.holderName, AIP.holderKind),
        actor_text=_maybe_span(described, described.maybe(own, AIP.holderMention, as_iri)),
        target=_target(described, own),
        target_text=_span(described, described.one(own, AIP.targetMention, as_iri)),
        stance=Stance(described.one(own, AIP.polarity, _local)),
        intensity=described.one(own, AIP.intensity, as_number),
        modality=Modality(described.one(own, AIP.modality, _local)),
        certainty=Certainty(described.one(own, AIP.certainty, _local)),
        condition=described.maybe(own, AIP.condition, as_text),
        attributed_to=_attributed(described, own),
        sentence=_span(described, sentence),
        quote=_span(described, described.one(own, AIP.quoteSpan, as_iri)),
        cue=described.one(own, AIP.cue, as_text),
        confidence=described.one(own, AIP.confidence, as_number),
        method=described.one(own, AIP.method, as_text),
    )


def _attributed(described: Descriptions, own: str) -> Actor | None:
    if described.maybe(own, AIP.attributedName, as_text) is None:
        return None
    return _actor(described, own, AIP.attributedBy, AIP.attributedName, AIP.attributedKind)


def _actor(described: Descriptions, own: str, iri: str, name: str, kind: str) -> Actor:
    found = described.one(own, iri, as_iri)
    return Actor(_listed(found), described.one(own, name, as_text), ActorKind(described.one(own, kind, as_text)))


def _target(described: Descriptions, own: str) -> Target:
    found = described.one(own, AIP.target, as_iri)
    issues = described.maybe(own, AIP.targetIssues, as_text) or ""
    kind = TargetKind(described.one(own, AIP.targetKind, as_text))
    return Target(_listed(found), described.one(own, AIP.targetName, as_text), kind, tuple(issues.split()))


def _span(described: Descriptions, own: str) -> Span:
    start, end = (described.one(own, _NIF + name, as_whole) for name in ("beginIndex", "endIndex"))
    return Span(start, end, described.one(own, _NIF + "anchorOf", as_text))


def _maybe_span(described: Descriptions, own: str | None) -> Span | None:
    return None if own is None else _span(described, own)


def _listed(iri: str) -> str | None:
    return None if iri.startswith(UNLISTED) else iri


def _local(term: Term) -> str:
    return local_name(as_iri(term))
