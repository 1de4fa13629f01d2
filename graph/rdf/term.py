"""Python values to RDF terms and back, in the one spelling that Oxigraph keeps: plain integers, short decimals, dates without a zone."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import TypeAlias

import pyoxigraph
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple

from ontology.terms import PREFIXES

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple

RDF_TYPE = NamedNode(PREFIXES["rdf"] + "type")
_XSD = PREFIXES["xsd"]
_STRING, _INTEGER, _DECIMAL, _DATE = (NamedNode(_XSD + name) for name in ("string", "integer", "decimal", "date"))
_LANGUAGE_STRING = NamedNode(PREFIXES["rdf"] + "langString")


def node(iri: str) -> NamedNode:
    """An IRI as a term; raises ValueError naming one that RDF does not allow."""
    try:
        return NamedNode(iri)
    except ValueError as error:
        raise ValueError(f"{iri!r} is not an IRI: {error}") from error


def placed(triple: Triple, graph: NamedNode | BlankNode | DefaultGraph) -> Quad:
    """The triple as a quad of the graph."""
    return Quad(triple.subject, triple.predicate, triple.object, graph)


def text(value: str) -> Literal:
    """A plain string."""
    return Literal(value)


def whole(value: int) -> Literal:
    """An xsd:integer."""
    return Literal(str(value), datatype=_INTEGER)


def number(value: float) -> Literal:
    """An xsd:decimal without trailing zeros, so that it comes back from the store as it went in; raises ValueError for NaN and infinity."""
    if not math.isfinite(value):
        raise ValueError(f"{value!r} cannot be written as a decimal")
    lexical = format(Decimal(repr(float(value))), "f")
    if "." in lexical:
        lexical = lexical.rstrip("0").rstrip(".")
    return Literal("0" if lexical in {"-0", ""} else lexical, datatype=_DECIMAL)


def day(value: date) -> Literal:
    """An xsd:date without a time zone."""
    return Literal(value.isoformat(), datatype=_DATE)


def as_iri(term: Term) -> str:
    """The IRI of a named node; raises ValueError naming any other term."""
    if isinstance(term, NamedNode):
        return term.value
    raise ValueError(f"expected an IRI, got {term}")


def as_text(term: Term) -> str:
    """The text of a string literal; raises ValueError naming any other term."""
    if isinstance(term, Literal) and term.datatype in {_STRING, _LANGUAGE_STRING}:
        return term.value
    raise ValueError(f"expected a string, got {term}")


def as_whole(term: Term) -> int:
    """The value of an xsd:integer; raises ValueError naming any other term."""
    if isinstance(term, Literal) and term.datatype == _INTEGER:
        return int(term.value)
    raise ValueError(f"expected an xsd:integer, got {term}")


def as_number(term: Term) -> float:
    """The value of an xsd:decimal; raises ValueError naming any other term."""
    if isinstance(term, Literal) and term.datatype in {_DECIMAL, _INTEGER}:
        return float(term.value)
    raise ValueError(f"expected an xsd:decimal, got {term}")


def as_day(term: Term) -> date:
    """The value of an xsd:date; raises ValueError naming any other term."""
    if isinstance(term, Literal) and term.datatype == _DATE:
        return date.fromisoformat(term.value)
    raise ValueError(f"expected an xsd:date, got {term}")


def triples_of(lines: Iterable[str]) -> Iterator[Triple]:
    """The triples that lines of N-Triples write; raises SyntaxError for other lines."""
    return (quad.triple for quad in pyoxigraph.parse("".join(lines), format=RdfFormat.N_TRIPLES))
