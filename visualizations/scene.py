"""An actor-target network goes in, the shapes that the page draws come out: sized, colored, with their names wrapped."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from textwrap import wrap
from typing import Any

import networkx as nx

from visualizations.style import family

# More shapes than this are neither readable nor quick; the most connected ones are drawn.
MOST = 1500
# About so many names are large enough to be read when the whole network is in view.
LANDMARKS = 24


@dataclass(frozen=True, slots=True)
class Shape:
    """One node: `half_width`, `above` and `below` (pixels at zoom 1) bound the shape with its name around the node's position."""

    id: str
    name: str
    label: str
    role: str
    kind: str
    family: str
    issues: tuple[str, ...]
    form: str
    color: str | None
    size: float
    font: int
    half_width: float
    above: float
    below: float


def shown(network: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """The part of a network that is drawn: at most `MOST` nodes, the most connected ones."""
    if len(network) <= MOST:
        return network
    kept = sorted(network, key=lambda node: (-network.degree(node), node))[:MOST]
    return network.subgraph(kept)


def shapes(network: nx.MultiDiGraph) -> tuple[Shape, ...]:
    """The nodes in the order of their keys; the larger a node's share of the debate, the larger its shape and name."""
    partners = {node: len(set(network.predecessors(node)) | set(network.successors(node))) for node in sorted(network)}
    ranked = sorted(partners, key=lambda node: (-partners[node], node))
    place = {node: index for index, node in enumerate(ranked)}
    return tuple(_shape(node, network.nodes[node], partners[node], _font(place[node], len(ranked))) for node in partners)


def _font(place: int, count: int) -> int:
    """Names grow with the crowd, for the landmarks only: the larger the network, the farther away it is first seen from."""
    landmark = sqrt(max(0.0, 1 - place / LANDMARKS))
    return round(13 + landmark * min(46, max(0, count - 30) / 9))


def _shape(node: str, attributes: dict[str, Any], partners: int, font: int) -> Shape:
    name, role, kind = str(attributes["label"]) or node, str(attributes["role"]), str(attributes["kind"])
    target = role == "target"
    lines = _lines(name, *((26, 3) if target else (20, 2)))
    text_width = max(sum(_width(sign) for sign in line) for line in lines) * font
    text_height = len(lines) * font * 1.2
    size = 0.0 if target else (5 + 2.2 * sqrt(partners)) * (font / 13) ** 0.7
    group = None if target else family(kind)
    return Shape(
        id=node,
        name=name,
        label="\n".join(lines),
        role=role,
        kind=kind,
        family=group.name if group else kind,
        issues=tuple(attributes.get("issues", ())),
        form=group.shape if group else "box",
        color=group.color if group else None,
        size=round(size, 1),
        font=font,
        half_width=max(size, text_width / 2 + (8 if target else 2)),
        above=text_height / 2 + 7 if target else size + 2,
        below=text_height / 2 + 7 if target else size + text_height + 6,
    )


def _width(sign: str) -> float:
    """Width of a character in ems, roughly, for Arial."""
    return 0.3 if sign in "iljt.,;:'!|()I " else 0.9 if sign in "mwMW@%" else 0.7 if sign.isupper() else 0.56 if sign.isascii() else 1.0


def _lines(name: str, width: int, most: int) -> list[str]:
    lines = wrap(name, width) or [name]
    return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1][: width - 1].rstrip(" ,.;:") + "…"]
