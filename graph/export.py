"""A store out as one text, the same bytes for the same content, whatever the order in which it went in and the engine that holds it.

`FORMATS` is the table of what it can be written as, the published views of `graph.exchange` among them; a new form is one line. RDF is
written graph by graph, in the order of their IRIs, so that memory holds one graph at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TextIO

from graph.exchange.views import VIEWS, View
from graph.rdf.turtle import body, header
from graph.store import Store
from ontology.errors import InputError
from ontology.terms import PREFIXES


def export(store: Store, form: str, out: TextIO) -> None:
    """Write the whole store to `out` in a form of `FORMATS`; raises InputError for a form that is none."""
    if form not in FORMATS:
        raise InputError(f"{form!r} is not a format: use one of {', '.join(FORMATS)}")
    store.refresh()
    FORMATS[form].write(store, out)


def _nquads(store: Store, out: TextIO) -> None:
    out.writelines(store.lines())


def _turtle(store: Store, out: TextIO) -> None:
    out.write(header())
    for graph in store.engine.graphs(PREFIXES["gr"]):
        if written := body(store.engine.triples(graph)):
            out.write(f"\n# {graph}\n{written}")


def _trig(store: Store, out: TextIO) -> None:
    out.write(header())
    for graph in store.engine.graphs(PREFIXES["gr"]):
        if written := body(store.engine.triples(graph)):
            out.write(f"\n{graph} {{\n{written}}}\n")


_WHOLE = (
    View("nquads", "every triple with the graph it is in, one a line, sorted (N-Quads)", ".nq", "application/n-quads", _nquads),
    View("trig", "every graph as Turtle between braces (TriG)", ".trig", "application/trig", _trig),
    View("turtle", "every triple, by graph, without naming the graphs (Turtle)", ".ttl", "text/turtle", _turtle),
)
FORMATS: Mapping[str, View] = MappingProxyType({**{view.name: view for view in _WHOLE}, **VIEWS})
