"""The proof of every quote: a store goes in, the statements that their stored sources do not bear out come out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from pyoxigraph import Triple

from graph.checking.wrong import Finding
from graph.rdf.recover import Descriptions, source_from, statement_from
from graph.store import Store
from ontology.errors import InputError
from ontology.model import Span, Statement
from ontology.terms import AIP, local_name

NAMED_AT_MOST = 5


def document_findings(store: Store) -> Iterator[Finding]:
    """What is wrong with the documents of a store: texts missing or changed, spans that are not in their text, unreadable records."""
    for document_id in store.document_ids():
        triples = store.document_graph(document_id)
        yield from _of_document(store, document_id, triples)


def _of_document(store: Store, document_id: str, triples: set[Triple]) -> Iterator[Finding]:
    described = Descriptions(triples)
    own = described.subjects(AIP.StanceExpression)
    resting = _listed([local_name(each) for each in own])
    try:
        source = source_from(described)
    except ValueError as error:
        yield Finding("record", f"doc:{document_id}", f"cannot be read as a source: {error}; on it rest {resting}")
        return
    try:
        content = store.engine.text(document_id)
        text = content.decode("utf-8")
    except (InputError, UnicodeDecodeError) as error:
        yield Finding("source", f"doc:{document_id}", f"its text cannot be read ({error}); on it rest {resting}")
        return
    if hashlib.sha256(content).hexdigest() != source.sha256 or source.sha256[:16] != document_id:
        yield Finding(
            "source", f"doc:{document_id}", f"its stored text is not the one that was read (SHA-256 differs); on it rest {resting}"
        )
    for each in own:
        yield from _of_statement(described, each, document_id, text)


def _of_statement(described: Descriptions, own: str, document_id: str, text: str) -> Iterator[Finding]:
    subject = f"st:{local_name(own)}"
    try:
        statement = statement_from(described, own)
        quote = described.one(own, AIP.quote, str)
    except ValueError as error:
        yield Finding("record", subject, f"cannot be read as a statement: {error}")
        return
    if statement.document != document_id:
        yield Finding(
            "record", subject, f"its sentence is said to be in document {statement.document}, it stands in the graph of {document_id}"
        )
    if statement.id != local_name(own):
        yield Finding("record", subject, f"its id does not follow from what it says (that would be {statement.id})")
    for name, span in _spans(statement):
        if text[span.start : span.end] != span.text:
            found = text[span.start : span.end]
            yield Finding(
                "quote", subject, f"its {name} {_cut(span.text)} is not in the source at {span.start}:{span.end}, there is {_cut(found)}"
            )
    if described.one(own, AIP.quote, lambda term: getattr(term, "value", None)) != statement.quote.text:
        yield Finding("quote", subject, f"its quote {quote} is not the text at its own offsets, {_cut(statement.quote.text)}")
    if not statement.sentence.start <= statement.quote.start < statement.quote.end <= statement.sentence.end:
        yield Finding("quote", subject, f"its quote at {statement.quote.start}:{statement.quote.end} lies outside its sentence")


def _spans(statement: Statement) -> Iterator[tuple[str, Span]]:
    yield "sentence", statement.sentence
    yield "quote", statement.quote
    yield "target mention", statement.target_text
    if statement.actor_text is not None:
        yield "holder mention", statement.actor_text


def _cut(words: str) -> str:
    return repr(words if len(words) <= 60 else words[:59] + "…")


def _listed(statements: list[str]) -> str:
    if not statements:
        return "no statements"
    more = f" and {len(statements) - NAMED_AT_MOST} more" if len(statements) > NAMED_AT_MOST else ""
    return ", ".join(f"st:{each}" for each in statements[:NAMED_AT_MOST]) + more
