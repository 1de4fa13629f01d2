"""The answer to a query in the media type that was asked for."""

from __future__ import annotations

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, RdfFormat

from graph.engines.engine import CSV, JSON, JSON_LD, N_TRIPLES, RDF_XML, TSV, TURTLE, XML

ROWS = {JSON: QueryResultsFormat.JSON, XML: QueryResultsFormat.XML, CSV: QueryResultsFormat.CSV, TSV: QueryResultsFormat.TSV}
TRIPLES = {TURTLE: RdfFormat.TURTLE, N_TRIPLES: RdfFormat.N_TRIPLES, RDF_XML: RdfFormat.RDF_XML, JSON_LD: RdfFormat.JSON_LD}


def written(found: QuerySolutions | QueryBoolean | QueryTriples, accept: str) -> bytes:
    """The answer serialized; raises ValueError for a media type that does not fit it."""
    if isinstance(found, QueryTriples):
        if accept not in TRIPLES:
            raise ValueError(f"triples cannot be written as {accept}")
        return found.serialize(format=TRIPLES[accept]) or b""
    if accept not in ROWS:
        raise ValueError(f"rows cannot be written as {accept}")
    return found.serialize(format=ROWS[accept]) or b""
