"""Names on the drawing: how they are wrapped, and which of them the layout leaves room for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt
from textwrap import wrap

import networkx as nx

from visualizations.layout import Box

# The drawing is made for a screen of about so many square pixels; names get this share of it, the most connected first.
SCREEN, NAMED = 800.0 * 720.0, 0.34
# So many names are written larger.
LARGE = 8


def is_target(network: nx.MultiDiGraph, node: str) -> bool:
    """True if it takes no stance itself."""
    return bool(network.nodes[node]["role"] == "target")


def size(partners: int) -> float:
    """Radius in pixels: the area grows with the number of partners."""
    return min(3.0 + 2.0 * sqrt(partners), 15.0)


def label(network: nx.MultiDiGraph, node: str) -> str:
    """The name wrapped and cut to what fits beside a shape."""
    name = str(network.nodes[node]["label"]) or node
    width, most = (26, 3) if is_target(network, node) else (20, 2)
    lines = wrap(name, width) or [name]
    return "\n".join(lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1][: width - 1].rstrip(" ,.;:") + "…"])


def boxes(network: nx.MultiDiGraph, ranked: Sequence[str], partners: Mapping[str, int]) -> dict[str, Box]:
    """Room for every shape, and for the names of the most connected, as many as fit on a screen at a readable size."""
    rooms = {node: Box(size(partners[node]) + 3, size(partners[node]) + 3, size(partners[node]) + 3) for node in ranked}
    left = SCREEN * NAMED - sum(_area(box) for box in rooms.values())
    for place, node in enumerate(ranked):
        font = 14.5 if place < LARGE else 12.0
        named = _named_box(label(network, node), size(partners[node]), font, target=is_target(network, node))
        left -= _area(named) - _area(rooms[node])
        if left < 0:
            break
        rooms[node] = named
    return rooms


def _area(box: Box) -> float:
    return 2 * box.half_width * (box.above + box.below)


def _named_box(text: str, radius: float, font: float, *, target: bool) -> Box:
    lines = text.split("\n")
    width = max(sum(_width(sign) for sign in line) for line in lines) * font
    height = len(lines) * font * 1.2
    if target:
        return Box(width / 2 + 9, height / 2 + 6, height / 2 + 6)
    return Box(max(radius, width / 2) + 2, radius + 3, radius + height + 5)


def _width(sign: str) -> float:
    """Width of a character in ems, roughly, for Arial."""
    return 0.3 if sign in "iljt.,;:'!|()I " else 0.9 if sign in "mwMW@%" else 0.7 if sign.isupper() else 0.56 if sign.isascii() else 1.0
