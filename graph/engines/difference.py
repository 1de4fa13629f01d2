"""What a graph holds and what it should hold go in, the quads to take away and to add come out."""

from __future__ import annotations

from collections.abc import Set

from pyoxigraph import NamedNode, Quad, Triple

from graph.rdf.term import placed


def difference(graph: NamedNode, held: Set[Triple], wanted: Set[Triple]) -> tuple[set[Quad], set[Quad]]:
    """The quads of the graph that are held and not wanted, and those that are wanted and not held."""
    return {placed(triple, graph) for triple in held - wanted}, {placed(triple, graph) for triple in wanted - held}
