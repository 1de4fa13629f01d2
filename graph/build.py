"""Records to triples: a document and its statements go in, the triples of its named graph come out; `graph.recover` is the way back.

One node per statement (n-ary), one NIF node per span. What a record needs to come back exactly stands on the statement itself: names and
kinds as the extractor read them, also for registry entries, because a registry changes and evidence does not. Descriptions of unlisted
actors and targets (`graph.describe`) are shared by documents and so belong to the derived graph: a triple in two graphs counts twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from pyoxigraph import NamedNode, Triple

from graph.identity import actor_iri, known_by, target_iri
from graph.term import RDF_TYPE, Term, day, node, number, text, whole
from ontology.model import Actor, ActorKind, DatePrecision, Document, Modality, Source, Span, Statement, Target
from ontology.terms import AIP, AIPV, PREFIXES, document_iri, sentence_iri, stance_iri, unlisted_actor_iri

Listed = Callable[[str], str | None]
PRONOUNS = frozenset({"he", "her", "him", "his", "i", "it", "its", "me", "my", "our", "she", "their", "them", "they", "us", "we", "who"})


def document_triples(document: Document, statements: Iterable[Statement], *, method: str, listed: Listed | None = None) -> Iterator[Triple]:
    """Every triple that one document contributes, with repetitions; `listed` maps a publisher's or author's name to a registry IRI."""
    source = document.source
    run = node(PREFIXES["run"] + source.id)
    yield Triple(run, RDF_TYPE, node(AIP.ExtractionRun))
    yield Triple(run, node(AIP.method), text(method))
    yield Triple(run, node(PREFIXES["schema"] + "softwareVersion"), text(f"stancegraph {_software_version()}"))
    yield Triple(run, node(PREFIXES["prov"] + "used"), node(document_iri(source.id)))
    yield from source_triples(source, length=len(document.text), listed=listed)
    for statement in statements:
        yield from statement_triples(statement, source, listed=listed)


def source_triples(source: Source, *, length: int, listed: Listed | None = None) -> Iterator[Triple]:
    """The description of a source document; `length` is the number of code points of its text."""
    own = node(document_iri(source.id))
    dct, schema, nif = PREFIXES["dct"], PREFIXES["schema"], PREFIXES["nif"]
    values: list[tuple[str, Term | None]] = [
        (RDF_TYPE.value, node(AIP.SourceDocument)),
        (dct + "title", text(source.title)),
        (dct + "publisher", _named(source.publisher, listed)),
        (AIP.publisherName, _text(source.publisher)),
        (dct + "creator", _named(source.author, listed)),
        (AIP.authorName, _text(source.author)),
        (schema + "url", _text(source.url)),
        (dct + "format", text(source.media_type)),
        (AIP.sha256, text(source.sha256)),
        (AIP.genre, node(AIPV[source.genre.value])),
        (AIP.retrieved, day(source.retrieved) if source.retrieved else None),
        (dct + "issued", day(source.published.day) if source.published else None),
        (AIP.datePrecision, node(AIPV[source.published.precision if source.published else DatePrecision.UNKNOWN])),
        (nif + "beginIndex", whole(0)),
        (nif + "endIndex", whole(length)),
    ]
    yield from (Triple(own, node(name), value) for name, value in values if value is not None)


def statement_triples(statement: Statement, source: Source, *, listed: Listed | None = None) -> Iterator[Triple]:
    """One statement with its sentence, quote and mentions; `source` is the statement's document."""
    own = node(stance_iri(statement.id))
    known = known_by(source.published, exact=statement.modality is Modality.AUTHOR_VOICE)
    values: list[tuple[str, Term | None]] = [
        (RDF_TYPE.value, node(AIP.StanceExpression)),
        (AIP.polarity, node(AIPV[statement.stance.value])),
        (AIP.intensity, number(statement.intensity)),
        (AIP.modality, node(AIPV[statement.modality.value])),
        (AIP.certainty, node(AIPV[statement.certainty.value])),
        (AIP.confidence, number(statement.confidence)),
        (AIP.atDate, day(known.day) if known else None),
        (AIP.datePrecision, node(AIPV[known.precision if known else DatePrecision.UNKNOWN])),
        (AIP.condition, _text(statement.condition)),
        (AIP.attributedBy, _attributed_by(statement, source, listed)),
        (AIP.evidence, _span_node(statement, statement.sentence)),
        (AIP.quote, text(statement.quote.text)),
        (AIP.quoteSpan, _span_node(statement, statement.quote)),
        (AIP.cue, text(statement.cue)),
        (AIP.method, text(statement.method)),
        (PREFIXES["prov"] + "wasGeneratedBy", node(PREFIXES["run"] + statement.document)),
        *_participants(statement),
    ]
    yield from (Triple(own, node(name), value) for name, value in values if value is not None)
    yield from span_triples(statement)


def _participants(statement: Statement) -> Iterator[tuple[str, Term | None]]:
    actor, target, attributed = statement.actor, statement.target, statement.attributed_to
    yield AIP.holder, node(actor_iri(actor))
    yield AIP.holderName, text(actor.name)
    yield AIP.holderKind, text(actor.kind.value)
    yield AIP.holderMention, _span_node(statement, statement.actor_text) if statement.actor_text else None
    yield AIP.target, node(target_iri(target))
    yield AIP.targetName, text(target.name)
    yield AIP.targetKind, text(target.kind.value)
    yield AIP.targetIssues, text(" ".join(target.issues)) if target.issues else None
    yield AIP.targetMention, _span_node(statement, statement.target_text)
    yield AIP.attributedName, text(attributed.name) if attributed else None
    yield AIP.attributedKind, text(attributed.kind.value) if attributed else None


def _attributed_by(statement: Statement, source: Source, listed: Listed | None) -> Term | None:
    if statement.attributed_to is not None:
        return node(actor_iri(statement.attributed_to))
    if statement.modality is Modality.AUTHOR_VOICE:
        return node(actor_iri(statement.actor))
    return _named(source.publisher, listed) or _named(source.author, listed)


def span_triples(statement: Statement) -> Iterator[Triple]:
    """What one statement says of its sentence, its quote and its mentions."""
    nif = PREFIXES["nif"]
    mentions: list[tuple[Span | None, str, Actor | Target]] = [
        (statement.actor_text, actor_iri(statement.actor), statement.actor),
        (statement.target_text, target_iri(statement.target), statement.target),
    ]
    yield from _anchor(statement, statement.sentence, nif + "Sentence")
    yield from _anchor(statement, statement.quote, nif + "Phrase")
    for span, iri, entity in mentions:
        if span is None:
            continue
        own = _span_node(statement, span)
        yield from _anchor(statement, span, AIP.Mention)
        yield Triple(own, node(AIP.refersTo), node(iri))
        if statement.sentence.start <= span.start and span.end <= statement.sentence.end:
            yield Triple(own, node(nif + "superString"), _span_node(statement, statement.sentence))
        if kind := mention_kind(span.text, entity):
            yield Triple(own, node(AIP.mentionKind), node(AIPV[kind]))


def _anchor(statement: Statement, span: Span, type_iri: str) -> Iterator[Triple]:
    own, nif = _span_node(statement, span), PREFIXES["nif"]
    yield Triple(own, RDF_TYPE, node(type_iri))
    yield Triple(own, RDF_TYPE, node(nif + "OffsetBasedString"))
    yield Triple(own, node(nif + "referenceContext"), node(document_iri(statement.document)))
    yield Triple(own, node(nif + "beginIndex"), whole(span.start))
    yield Triple(own, node(nif + "endIndex"), whole(span.end))
    yield Triple(own, node(nif + "anchorOf"), text(span.text))


def mention_kind(words: str, entity: Actor | Target) -> str | None:
    """The kind of mention (a local name of vocab.ttl) where the words alone decide it; None for what may be a role or a metonym."""
    tokens = words.casefold().removeprefix("the ").split()
    if len(tokens) == 1 and tokens[0] in PRONOUNS:
        return "pronoun"
    if entity.kind is ActorKind.GROUP:
        return "group"
    return "name" if tokens and entity.iri is not None and set(tokens) <= set(entity.name.casefold().split()) else None


def _span_node(statement: Statement, span: Span) -> NamedNode:
    return node(sentence_iri(statement.document, span.start, span.end))


def _named(name: str | None, listed: Listed | None) -> NamedNode | None:
    if name is None:
        return None
    return node((listed(name) if listed else None) or unlisted_actor_iri(name))


def _text(value: str | None) -> Term | None:
    return None if value is None else text(value)


@cache
def _software_version() -> str:
    try:
        return version("stancegraph")
    except PackageNotFoundError:
        return "from a working copy"
