"""The ontology and the registry that come with Stancegraph: what they hold, and how they come into a store."""

from __future__ import annotations

import hashlib
from importlib.resources import files

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat, Triple

from graph.engines.engine import Change, Engine
from graph.rdf.term import node, placed, text
from ontology.terms import PREFIXES

PACKAGED = {"ontology": ("aip.ttl", "vocab.ttl"), "registry": ("registry.ttl",)}
# On the graph of each: the digest of what it came from.
MARK = NamedNode(PREFIXES["schema"] + "sha256")


def shipped(name: str) -> set[Triple]:
    """What `gr:name` holds in every store: "ontology" or "registry" as they come with Stancegraph."""
    content = _content(name)
    return {*_triples(content), _marked(name, content)}


def bring_in(engine: Engine) -> None:
    """Put in what is not there as it comes with this version."""
    for name in PACKAGED:
        content, graph = _content(name), node(PREFIXES["gr"] + name)
        mark = _marked(name, content)
        if engine.query(f"ASK {{ GRAPH {graph} {{ {mark} }} }}"):
            continue
        if engine.query(f"ASK {{ GRAPH {graph} {{ ?s ?p ?o }} }}"):
            engine.change(Change(replaced={graph: {*_triples(content), mark}}))
        else:
            # A new store: in bulk, and the mark afterwards, without which whoever opens the store next begins again.
            engine.load(placed(triple, graph) for triple in _triples(content))
            engine.change(Change(added=[placed(mark, graph)]))


def _triples(turtle: bytes) -> set[Triple]:
    return {quad.triple for quad in pyoxigraph.parse(turtle, format=RdfFormat.TURTLE)}


def _content(name: str) -> bytes:
    return b"\n".join(files("ontology").joinpath(turtle).read_bytes() for turtle in PACKAGED[name])


def _marked(name: str, content: bytes) -> Triple:
    return Triple(node(PREFIXES["gr"] + name), MARK, text(hashlib.sha256(content).hexdigest()))
