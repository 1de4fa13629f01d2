"""Networks become pictures; the only room that knows pyvis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

    from visualizations.drawing import Drawing


def draw(network: nx.MultiDiGraph, **settings: Any) -> Drawing:
    """The page of a network as `graph.network.actor_target` makes it; the settings are those of `visualizations.page.page`.

    A notebook shows it; `.save("page.html")` writes it.
    """
    from visualizations.drawing import Drawing
    from visualizations.page import page

    return Drawing(page(network, **settings))
