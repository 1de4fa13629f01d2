"""Triples to text with the same bytes for the same triples: Turtle for people, blocks of SPARQL updates for the store."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat, Triple

from ontology.terms import PREFIXES


def turtle(triples: Iterable[Triple]) -> str:
    """Turtle text of the triples: sorted, repetitions left out, only the prefixes that occur."""
    ordered = sorted(set(triples), key=str)
    written = (pyoxigraph.serialize(ordered, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"").decode("utf-8")
    lines = written.splitlines(keepends=True)
    # Oxigraph writes the prefixes in the order of a hash table, which differs from run to run.
    prefixes = sorted(line for line in lines if line.startswith("@prefix "))
    body = "".join(lines[len(prefixes) :])
    return "".join(line for line in prefixes if f"{line.split(maxsplit=2)[1]}" in body) + body


def header() -> str:
    """All our prefixes, one a line, sorted."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))


def body(triples: Iterable[Triple]) -> str:
    """Turtle of the triples, sorted, for a text that begins with `header`."""
    ordered = sorted(set(triples), key=str)
    written = (pyoxigraph.serialize(ordered, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"").decode("utf-8")
    return "".join(line for line in written.splitlines(keepends=True) if not line.startswith("@prefix "))


def block(graph: NamedNode, triples: Iterable[Triple]) -> str:
    """The part of a SPARQL update that names triples of one graph, sorted."""
    lines = pyoxigraph.serialize(sorted(triples, key=str), format=RdfFormat.N_TRIPLES) or b""
    return f"GRAPH {graph} {{ {lines.decode('utf-8')} }}"
