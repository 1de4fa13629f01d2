"""Triples to Turtle text with the same bytes for the same triples: sorted, and only the prefixes that occur."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph
from pyoxigraph import RdfFormat, Triple

from ontology.terms import PREFIXES


def turtle(triples: Iterable[Triple]) -> str:
    """Turtle text of the triples, repetitions left out."""
    ordered = sorted(set(triples), key=str)
    written = (pyoxigraph.serialize(ordered, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"").decode("utf-8")
    lines = written.splitlines(keepends=True)
    # Oxigraph writes the prefixes in the order of a hash table, which differs from run to run.
    prefixes = sorted(line for line in lines if line.startswith("@prefix "))
    body = "".join(lines[len(prefixes) :])
    return "".join(line for line in prefixes if f"{line.split(maxsplit=2)[1]}" in body) + body
