"""Records to triples: a document and its statements go in, the triples of its named graph come out; `graph.rdf.recover` is the way back.

One node per statement (n-ary), one NIF node per span. What a record needs to come back exactly stands on the statement itself: names and
kinds as the extractor read them, also for registry entries, because a registry changes and evidence does not. Descriptions of unlisted
actors and targets (`graph.rdf.describe`) are shared by documents and so belong to the derived graph: a triple in two graphs counts twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version

from pyoxigraph import Triple

from graph.rdf.identity import actor_iri, known_by, target_iri
from graph.rdf.term import RDF_TYPE, day, node, number, text, triples_of, whole
from ontology.model import Actor, ActorKind, DatePrecision, Document, Modality, Source, Span, Statement, Target
from ontology.terms import AIP, AIPV, PREFIXES, document_iri, sentence_iri, stance_iri, unlisted_actor_iri

Listed = Callable[[str], str | None]
PRONOUNS = frozenset({"he", "her", "him", "his", "i", "it", "its", "me", "my", "our", "she", "their", "them", "they", "us", "we", "who"})
# What is said of a node: full IRI of the property, and the value as N-Triples writes it; None where there is none.
Values = Iterable[tuple[str, str | None]]


def document_triples(document: Document, statements: Iterable[Statement], *, method: str, listed: Listed | None = None) -> Iterator[Triple]:
    """Every triple that one document contributes, with repetitions; `listed` maps a publisher's or author's name to a registry IRI."""
    return triples_of(document_lines(document, statements, method=method, listed=listed))


def document_lines(document: Document, statements: Iterable[Statement], *, method: str, listed: Listed | None = None) -> Iterator[str]:
    """The same triples, one line of N-Triples each: as text, Oxigraph takes in many of them faster than Python makes as many objects."""
    source = document.source
    run: Values = [
        (RDF_TYPE.value, _iri(AIP.ExtractionRun)),
        (AIP.method, _text(method)),
        (PREFIXES["schema"] + "softwareVersion", _text(f"stancegraph {_software_version()}")),
        (PREFIXES["prov"] + "used", _iri(document_iri(source.id))),
    ]
    yield from _lines(PREFIXES["run"] + source.id, run)
    yield from _source_lines(source, length=len(document.text), listed=listed)
    for statement in statements:
        yield from _statement_lines(statement, source, listed=listed)


def span_triples(statement: Statement) -> Iterator[Triple]:
    """What one statement says of its sentence, its quote and its mentions."""
    return triples_of(_span_lines(statement))


def _source_lines(source: Source, *, length: int, listed: Listed | None) -> Iterator[str]:
    """The description of a source document; `length` is the number of code points of its text."""
    dct, schema, nif = PREFIXES["dct"], PREFIXES["schema"], PREFIXES["nif"]
    values: Values = [
        (RDF_TYPE.value, _iri(AIP.SourceDocument)),
        (dct + "title", _text(source.title)),
        (dct + "publisher", _named(source.publisher, listed)),
        (AIP.publisherName, _text(source.publisher)),
        (dct + "creator", _named(source.author, listed)),
        (AIP.authorName, _text(source.author)),
        (schema + "url", _text(source.url)),
        (dct + "format", _text(source.media_type)),
        (AIP.sha256, _text(source.sha256)),
        (AIP.genre, _iri(AIPV[source.genre.value])),
        (AIP.retrieved, _day(source.retrieved) if source.retrieved else None),
        (dct + "issued", _day(source.published.day) if source.published else None),
        (AIP.datePrecision, _iri(AIPV[source.published.precision if source.published else DatePrecision.UNKNOWN])),
        (nif + "beginIndex", _whole(0)),
        (nif + "endIndex", _whole(length)),
    ]
    return _lines(document_iri(source.id), values)


def _statement_lines(statement: Statement, source: Source, *, listed: Listed | None) -> Iterator[str]:
    """One statement with its sentence, quote and mentions; `source` is the statement's document."""
    known = known_by(source.published, exact=statement.modality is Modality.AUTHOR_VOICE)
    values: Values = [
        (RDF_TYPE.value, _iri(AIP.StanceExpression)),
        (AIP.polarity, _iri(AIPV[statement.stance.value])),
        (AIP.intensity, _number(statement.intensity)),
        (AIP.modality, _iri(AIPV[statement.modality.value])),
        (AIP.certainty, _iri(AIPV[statement.certainty.value])),
        (AIP.confidence, _number(statement.confidence)),
        (AIP.atDate, _day(known.day) if known else None),
        (AIP.datePrecision, _iri(AIPV[known.precision if known else DatePrecision.UNKNOWN])),
        (AIP.condition, _text(statement.condition)),
        (AIP.attributedBy, _attributed_by(statement, source, listed)),
        (AIP.evidence, _span_node(statement, statement.sentence)),
        (AIP.quote, _text(statement.quote.text)),
        (AIP.quoteSpan, _span_node(statement, statement.quote)),
        (AIP.cue, _text(statement.cue)),
        (AIP.method, _text(statement.method)),
        (PREFIXES["prov"] + "wasGeneratedBy", _iri(PREFIXES["run"] + statement.document)),
        *_participants(statement),
    ]
    yield from _lines(stance_iri(statement.id), values)
    yield from _span_lines(statement)


def _participants(statement: Statement) -> Iterator[tuple[str, str | None]]:
    actor, target, attributed = statement.actor, statement.target, statement.attributed_to
    yield AIP.holder, _iri(actor_iri(actor))
    yield AIP.holderName, _text(actor.name)
    yield AIP.holderKind, _text(actor.kind.value)
    yield AIP.holderMention, _span_node(statement, statement.actor_text) if statement.actor_text else None
    yield AIP.target, _iri(target_iri(target))
    yield AIP.targetName, _text(target.name)
    yield AIP.targetKind, _text(target.kind.value)
    yield AIP.targetIssues, _text(" ".join(target.issues)) if target.issues else None
    yield AIP.targetMention, _span_node(statement, statement.target_text)
    yield AIP.attributedName, _text(attributed.name) if attributed else None
    yield AIP.attributedKind, _text(attributed.kind.value) if attributed else None


def _attributed_by(statement: Statement, source: Source, listed: Listed | None) -> str | None:
    if statement.attributed_to is not None:
        return _iri(actor_iri(statement.attributed_to))
    if statement.modality is Modality.AUTHOR_VOICE:
        return _iri(actor_iri(statement.actor))
    return _named(source.publisher, listed) or _named(source.author, listed)


def _span_lines(statement: Statement) -> Iterator[str]:
    nif = PREFIXES["nif"]
    mentions: list[tuple[Span | None, str, Actor | Target]] = [
        (statement.actor_text, actor_iri(statement.actor), statement.actor),
        (statement.target_text, target_iri(statement.target), statement.target),
    ]
    yield _anchor(statement, statement.sentence, nif + "Sentence")
    yield _anchor(statement, statement.quote, nif + "Phrase")
    for span, iri, entity in mentions:
        if span is None:
            continue
        own = _span_node(statement, span)
        yield _anchor(statement, span, AIP.Mention)
        yield f"{own} {_iri(AIP.refersTo)} {_iri(iri)} .\n"
        if statement.sentence.start <= span.start and span.end <= statement.sentence.end:
            yield f"{own} <{nif}superString> {_span_node(statement, statement.sentence)} .\n"
        if kind := mention_kind(span.text, entity):
            yield f"{own} {_iri(AIP.mentionKind)} {_iri(AIPV[kind])} .\n"


def _anchor(statement: Statement, span: Span, type_iri: str) -> str:
    """The lines that say where a span is and what stands there."""
    own, nif = _span_node(statement, span), PREFIXES["nif"]
    return (
        f"{own} {RDF_TYPE} <{type_iri}> .\n"
        f"{own} {RDF_TYPE} <{nif}OffsetBasedString> .\n"
        f"{own} <{nif}referenceContext> <{document_iri(statement.document)}> .\n"
        f"{own} <{nif}beginIndex> {_whole(span.start)} .\n"
        f"{own} <{nif}endIndex> {_whole(span.end)} .\n"
        f"{own} <{nif}anchorOf> {text(span.text)} .\n"
    )


def mention_kind(words: str, entity: Actor | Target) -> str | None:
    """The kind of mention (a local name of vocab.ttl) where the words alone decide it; None for what may be a role or a metonym."""
    tokens = words.casefold().removeprefix("the ").split()
    if len(tokens) == 1 and tokens[0] in PRONOUNS:
        return "pronoun"
    if entity.kind is ActorKind.GROUP:
        return "group"
    return "name" if tokens and entity.iri is not None and set(tokens) <= set(entity.name.casefold().split()) else None


def _lines(own: str, values: Values) -> Iterator[str]:
    return (f"<{own}> <{name}> {value} .\n" for name, value in values if value is not None)


def _span_node(statement: Statement, span: Span) -> str:
    return f"<{sentence_iri(statement.document, span.start, span.end)}>"


def _named(name: str | None, listed: Listed | None) -> str | None:
    if name is None:
        return None
    return _iri((listed(name) if listed else None) or unlisted_actor_iri(name))


def _text(value: str | None) -> str | None:
    return None if value is None else str(text(value))


# Each is made once for the many statements that share it; an IRI that RDF does not allow is refused here.
_iri = lru_cache(maxsize=100_000)(lambda iri: str(node(iri)))
_number = lru_cache(maxsize=10_000)(lambda value: str(number(value)))
_whole = lru_cache(maxsize=100_000)(lambda value: str(whole(value)))
_day = lru_cache(maxsize=10_000)(lambda value: str(day(value)))


@cache
def _software_version() -> str:
    try:
        return version("stancegraph")
    except PackageNotFoundError:
        return "from a working copy"
