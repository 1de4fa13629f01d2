"""Triples to text with the same bytes for the same triples: Turtle for people, blocks of SPARQL updates for the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pyoxigraph
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple

from ontology.terms import PREFIXES


def turtle(triples: Iterable[Triple]) -> str:
    """Turtle text of the triples: sorted, repetitions left out, only the prefixes that occur."""
    lines = _lines(triples)
    # Oxigraph writes the prefixes in the order of a hash table, which differs from run to run.
    prefixes = sorted(line for line in lines if line.startswith("@prefix "))
    body = "".join(lines[len(prefixes) :])
    return "".join(line for line in prefixes if f"{line.split(maxsplit=2)[1]}" in body) + body


def header() -> str:
    """All our prefixes, one a line, sorted."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))


def body(triples: Iterable[Triple]) -> str:
    """Turtle of the triples, sorted, for a text that begins with `header`."""
    return "".join(line for line in _lines(triples) if not line.startswith("@prefix "))


def block(graph: NamedNode, triples: Iterable[Triple]) -> str:
    """The part of a SPARQL update that names triples of one graph, sorted."""
    lines = pyoxigraph.serialize(sorted(triples, key=str), format=RdfFormat.N_TRIPLES) or b""
    return f"GRAPH {graph} {{ {lines.decode('utf-8')} }}"


def blocks(quads: Iterable[Quad]) -> str:
    """As `block`, for quads of several named graphs; raises ValueError for one that is in none."""
    by_graph: dict[NamedNode, list[Triple]] = defaultdict(list)
    for quad in quads:
        if not isinstance(quad.graph_name, NamedNode):
            raise ValueError(f"{quad} is in no named graph")
        by_graph[quad.graph_name].append(quad.triple)
    return " ".join(block(graph, triples) for graph, triples in sorted(by_graph.items(), key=lambda pair: pair[0].value))


def _lines(triples: Iterable[Triple]) -> list[str]:
    ordered = sorted(set(triples), key=str)
    written = pyoxigraph.serialize(ordered, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b""
    return written.decode("utf-8").splitlines(keepends=True)
