"""What servers make of an answer or a literal, turned back into what was meant; all of it was met in Virtuoso 7.2.5."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

import pyoxigraph
from pyoxigraph import Literal, NamedNode, QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat, Triple

from ontology.terms import PREFIXES

_XSD = PREFIXES["xsd"]
_INTEGER, _DECIMAL, _BOOLEAN = (NamedNode(_XSD + name) for name in ("integer", "decimal", "boolean"))


def rows_of(content: bytes) -> QuerySolutions | QueryBoolean:
    """What an answer in JSON says; raises ValueError or SyntaxError for one that is not whole."""
    if b"__ASK_RETVAL" in content[:1000]:
        rows = json.loads(content)["results"]["bindings"]
        content = json.dumps({"head": {}, "boolean": any(row["__ASK_RETVAL"]["value"] == "1" for row in rows)}).encode()
    elif _BOOLEAN.value.encode() in content:
        content = json.dumps(json.loads(content, object_hook=_true_or_false)).encode()
    # The parser reads rows one by one and would find the end missing only on the way: we want to know now.
    json.loads(content)
    return pyoxigraph.parse_query_results(content, format=QueryResultsFormat.JSON)


def _true_or_false(binding: dict[str, str]) -> dict[str, str]:
    """Virtuoso writes 1 and 0, which mean true and false but are other literals."""
    if binding.get("datatype") == _BOOLEAN.value and binding.get("value") in {"0", "1"}:
        return {**binding, "value": "true" if binding["value"] == "1" else "false"}
    return binding


def as_written(triple: Triple) -> Triple:
    """A triple as it was written: Virtuoso gives integral decimals back as integers."""
    value = triple.object
    if isinstance(value, Literal) and value.datatype == _INTEGER and triple.predicate in _decimals():
        return Triple(triple.subject, triple.predicate, Literal(value.value, datatype=_DECIMAL))
    return triple


@cache
def _decimals() -> frozenset[NamedNode]:
    """The properties whose values the ontology says to be decimals."""
    ranged = NamedNode(PREFIXES["rdfs"] + "range")
    stated = pyoxigraph.parse(files("ontology").joinpath("aip.ttl").read_bytes(), format=RdfFormat.TURTLE)
    return frozenset(
        quad.subject for quad in stated if quad.predicate == ranged and quad.object == _DECIMAL and isinstance(quad.subject, NamedNode)
    )
